package org.quarterboard.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.quarterboard.shared.Messages;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Pages without a browser: opens them as the person signed in by {@link TestPeople}. */
public final class Browserless {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.quarterboard");

    private Browserless() {}

    public static void open(ApplicationContext context) {
        open(context, Messages.ENGLISH);
    }

    public static void open(ApplicationContext context, Locale locale) {
        SecurityContext signedIn = SecurityContextHolder.getContext();
        MockVaadin.setup(UI::new, new KaribuShim(ROUTES, context));
        SecurityContextHolder.setContext(signedIn);
        UI.getCurrent().setLocale(locale);
        Authentication person = signedIn.getAuthentication();
        if (person != null) {
            FakeRequest request =
                    (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
            request.setUserPrincipalInt(person);
            request.setUserInRole((principal, role) -> person.getAuthorities().stream()
                    .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
        }
    }

    public static void close() {
        MockVaadin.tearDown();
    }
}
