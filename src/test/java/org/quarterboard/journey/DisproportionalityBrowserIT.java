package org.quarterboard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterboard.documents.PdfUa;

/**
 * A disparity from its figures to its review, in the packaged application: the police bring stop and search, the head of
 * service takes a finding up, the police answer, the board decides to reform, somebody acts, and the figure is looked at again
 * two quarters later; then what may be published is published.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DisproportionalityBrowserIT {

    private static final String PLACE = "service/NOR/disproportionality";

    @RegisterExtension
    static final DemoJourney DEMO = new DemoJourney("disproportionality");

    @Test
    @Order(1)
    void thePoliceBringStopAndSearch() {
        try (Visit visit = DEMO.signedIn("police")) {
            visit.open(PLACE + "/figures").judgeOnAllWidths("figures-by-group");
            visit.page()
                    .locator("input[type=file]")
                    .first()
                    .setInputFiles(
                            Path.of("src/main/resources/demo/files", "norchester-stop-and-search-with-faults.csv"));
            visit.see("Nothing can be saved as it is");
            visit.judge();
            visit.page()
                    .locator("input[type=file]")
                    .first()
                    .setInputFiles(Path.of("src/main/resources/demo/files", "norchester-stop-and-search.csv"));
            visit.see("18 counts are new");
            visit.judge();
            visit.button("Save these counts").click();
            visit.page().waitForURL(url -> url.matches(".*/figures/[0-9a-f-]{36}.*"));
            visit.settle().judgeOnAllWidths("figures-brought");
        }
    }

    @Test
    @Order(2)
    void theHeadOfServiceTakesAFindingUp() {
        try (Visit visit = DEMO.signedIn("head")) {
            visit.open(PLACE).judgeOnAllWidths("disproportionality");
            visit.open(PLACE + "/of/stop-search?quarter=2025Q4&quarters=4")
                    .judgeOnAllWidths("disproportionality-group");
            assertThat(visit.heading()).contains("stopped and searched");
            named(visit, "Take it up").first().click();
            dialogButton(visit, "Take the finding up").click();
            visit.page().waitForURL(url -> url.matches(".*/cases/[0-9a-f-]{36}"));
            visit.settle().judge();
            named(visit, "Ask a partner").first().click();
            choose(visit, "Partner", "Police");
            textbox(visit, "Question").fill("Which reasons were recorded for these searches?");
            day(visit, "Answer asked for by", "18/12/2026");
            dialogButton(visit, "Ask a partner").click();
            visit.see("Which reasons were recorded for these searches?");
        }
    }

    @Test
    @Order(3)
    void thePoliceAnswerTheirOwnQuestion() {
        try (Visit visit = DEMO.signedIn("police")) {
            visit.open(PLACE + "/questions").judgeOnAllWidths("questions-to-partners");
            visit.see("Which reasons were recorded for these searches?");
            assertThat(visit.page().getByText("Do nurses in police custody").count())
                    .as("the question to health")
                    .isZero();
            named(visit, "Answer").first().click();
            textbox(visit, "Answer").fill("In four of ten the smell of cannabis alone.");
            dialogButton(visit, "Answer").click();
            visit.see("In four of ten the smell of cannabis alone.");
        }
    }

    @Test
    @Order(4)
    void theBoardDecidesActsAndLooksAgain() {
        try (Visit visit = DEMO.signedIn("head")) {
            visit.open(PLACE + "/cases").judgeOnAllWidths("cases");
            visit.link("E3/").click();
            visit.page().waitForURL(url -> url.matches(".*/cases/[0-9a-f-]{36}"));
            visit.settle();
            visit.see("In four of ten the smell of cannabis alone.");

            named(visit, "Record the decision").first().click();
            radio(visit, "Reform").check();
            textbox(visit, "Why").fill("The reasons recorded do not explain it.");
            choose(visit, "At which meeting", "Meeting of 10 September 2026");
            dialogButton(visit, "Record the decision").click();
            visit.see("The reasons recorded do not explain it.");

            named(visit, "Say what would count as success").first().click();
            textbox(visit, "What the board wants to see").fill("Fewer searches that find nothing.");
            radio(visit, "No clear difference").check();
            choose(visit, "By the end of", "Q4 2026/27");
            dialogButton(visit, "Say what would count as success").click();
            visit.see("Fewer searches that find nothing.");

            named(visit, "Open an action").first().click();
            textbox(visit, "What is to be done").fill("A supervisor looks at every search of a child.");
            dialog(visit).getByLabel("Owner").click();
            visit.page().getByRole(AriaRole.OPTION).first().click();
            day(visit, "Due", "31/03/2027");
            dialogButton(visit, "Open an action").click();
            visit.see("A supervisor looks at every search of a child.");

            named(visit, "Set a review").first().click();
            choose(visit, "When", "Q3 2026/27");
            dialogButton(visit, "Set a review").click();
            visit.see("Q3 2026/27");

            named(visit, "Record a review").first().click();
            // The police's newest quarter is the second after the one that was seen.
            choose(visit, "Figures of", "1 October 2025 to 30 September 2026");
            radio(visit, "Worse").check();
            textbox(visit, "Why you judge so").fill("Two quarters later the ratio is no smaller.");
            dialogButton(visit, "Record a review").click();
            visit.see("Two quarters later the ratio is no smaller.");
            visit.judgeOnAllWidths("case");
            visit.open(PLACE + "/evidence").judgeOnAllWidths("evidence");
            visit.open("service/NOR/actions");
            visit.see("A supervisor looks at every search of a child.");
        }
    }

    @Test
    @Order(5)
    void whatMayBePublishedIsPublished() throws Exception {
        try (Visit visit = DEMO.signedIn("head")) {
            visit.open(PLACE + "/publication/prepare?counted=stop-search.court&by=ethnicity&quarters=4&quarter=2026Q2");
            visit.judgeOnAllWidths("statement-preview");
            named(visit, "Publish the statement").first().click();
            Locator confirm = visit.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Publish")));
            if (confirm.count() > 0) {
                confirm.first().click();
            }
            visit.page().waitForURL(url -> url.matches(".*/publication/[0-9a-f-]{36}.*"));
            visit.settle().judgeOnAllWidths("statement");
            Download download =
                    visit.page().waitForDownload(() -> visit.link("PDF").click());
            Path pdf = Path.of("target", "public-statement.pdf");
            download.saveAs(pdf);
            assertThat(PdfUa.failures(Files.readAllBytes(pdf))).isEmpty();
        }
    }

    private static Locator named(Visit visit, String words) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private static Locator dialog(Visit visit) {
        return visit.page().getByRole(AriaRole.DIALOG);
    }

    private static Locator dialogButton(Visit visit, String words) {
        return dialog(visit).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
    }

    private static Locator textbox(Visit visit, String label) {
        return dialog(visit)
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label))
                .first();
    }

    private static Locator radio(Visit visit, String words) {
        return dialog(visit)
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(words))
                .first();
    }

    private static void day(Visit visit, String label, String day) {
        dialog(visit).getByLabel(label).fill(day);
        // The calendar opens while one types; before it has, Enter would not close it.
        Locator open = visit.page().locator("vaadin-date-picker[opened]");
        open.waitFor();
        visit.page().keyboard().press("Enter");
        open.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void choose(Visit visit, String label, String option) {
        dialog(visit)
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        visit.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }
}
