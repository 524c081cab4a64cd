package org.quarterboard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's window on the portal; every page opened is judged by axe, and errors of the browser are kept. */
final class Visit implements AutoCloseable {

    static final String PASSWORD = "quarterboard-demo";
    private static final List<Integer> WIDTHS = List.of(1440, 1024, 390);
    private static final int HIGHEST_PICTURE = 3000;
    private static final int HEIGHT = 900;
    /** All rules; of what holds, no more is told than that it does. */
    private static final AxeRunOptions VIOLATIONS = violations();

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    Visit(Browser browser, String address, ColorScheme colours) {
        this.address = address;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDTHS.getFirst(), HEIGHT)
                .setColorScheme(colours)
                .setLocale("en-GB")
                .setAcceptDownloads(true));
        this.page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                errors.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                errors.add("asked elsewhere: " + request.url());
            }
        });
    }

    Page page() {
        return page;
    }

    Visit signIn(String email) {
        return signIn(email, PASSWORD);
    }

    Visit signIn(String email, String password) {
        page.navigate(address + "login");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(url -> !url.contains("login"));
        return this;
    }

    /** Opens a page and waits for its heading. */
    Visit open(String path) {
        page.navigate(address + path);
        return settle();
    }

    Visit settle() {
        page.locator("main h1").first().waitFor();
        page.waitForFunction("() => !document.querySelector('vaadin-connection-indicator[loading]')");
        return this;
    }

    String heading() {
        return page.locator("main h1").first().innerText();
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** A link by the words that its name has; some names go on to say which thing they open. */
    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    void see(String text) {
        page.getByText(text).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    /** No violation of any rule. Left out is only what Vaadin itself hangs beside the page: its connection indicator. */
    Visit judge() {
        atRest();
        var result = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(VIOLATIONS)
                .exclude("vaadin-connection-indicator")
                .analyze();
        assertThat(result.getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList()))
                .as(page.url())
                .isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .as("the page does not scroll sideways: " + page.url())
                .isEqualTo(0);
        assertThat(errors).as(page.url()).isEmpty();
        return this;
    }

    private static AxeRunOptions violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** What moves or fades in is judged once it is there: half faded, no contrast is what it will be. */
    private void atRest() {
        page.evaluate("""
                async () => {
                    const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                    await document.fonts.ready;
                    await drawn();
                    for (let moving = true; moving; await drawn()) {
                        const ends = document.getAnimations()
                                .filter(one => one.playState === 'running'
                                        && one.effect.getComputedTiming().endTime !== Infinity);
                        moving = ends.length > 0;
                        await Promise.allSettled(ends.map(one => one.finished));
                    }
                }
                """);
    }

    /** The page as it is now, judged on each width; kept as pictures where a folder is asked for. */
    Visit judgeOnAllWidths(String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            settle();
            judge();
            String folder = System.getProperty("screenshots");
            if (folder != null) {
                page.evaluate("() => window.scrollTo(0, 0)");
                // A whole pack is a picture that nobody opens.
                int height = (int) page.evaluate("() => document.documentElement.scrollHeight");
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setClip(0, 0, width, Math.min(height, HIGHEST_PICTURE))
                        .setPath(Path.of(folder, name + "-" + width + ".png")));
            }
        }
        page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
        return settle();
    }

    @Override
    public void close() {
        context.close();
    }
}
