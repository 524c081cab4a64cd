package org.quarterboard.journey;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.quarterboard.testing.PackagedApp;

/** A portal with demonstration data and a browser, for as long as the journeys of one class take. */
final class DemoJourney implements BeforeAllCallback, AfterAllCallback {

    private final String name;
    private @Nullable PackagedApp portal;
    private @Nullable Chromium chromium;

    /** @param name of its folder and its log */
    DemoJourney(String name) {
        this.name = name;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        portal = DemoPortal.start(name);
        chromium = new Chromium();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (chromium != null) {
            chromium.close();
        }
        if (portal != null) {
            portal.close();
        }
    }

    String address() {
        return there(portal).address();
    }

    /** Nobody is signed in. */
    Visit visit() {
        return visit(ColorScheme.LIGHT);
    }

    Visit visit(ColorScheme colours) {
        return new Visit(there(chromium).browser(), address(), colours);
    }

    /** @param who the first part of the address of somebody of the demonstration */
    Visit signedIn(String who) {
        return visit().signIn(who + "@example.org");
    }

    private static <T> T there(@Nullable T one) {
        if (one == null) {
            throw new IllegalStateException("The journey has not begun");
        }
        return one;
    }
}
