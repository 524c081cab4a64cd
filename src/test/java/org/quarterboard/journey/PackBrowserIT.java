package org.quarterboard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterboard.files.TestPdf;

/**
 * The board paper of a meeting in the packaged application: the secretary composes it, publishes it and adds a paper that came late;
 * the chair reads it with notes on a tablet, and asks whether the file on the disk is the one that was published.
 */
class PackBrowserIT {

    private static final String NORCHESTER = "service/NOR/";
    private static final int TABLET = 1024;
    private static final int TABLET_HEIGHT = 768;
    private static final double PATIENCE_MS = 180_000;
    private static final double LOOK_MS = 1_000;

    @RegisterExtension
    static final DemoJourney DEMO = new DemoJourney("pack");

    @Test
    void composedPublishedAmendedAndReadWithNotes() {
        Path file = Path.of("target", "journeys", "pack.pdf");
        try (Visit chair = DEMO.signedIn("chair")) {
            awaitThatOfTheDemonstration(chair);
        }
        try (Visit secretary = DEMO.signedIn("secretary")) {
            compose(secretary);
            addPaper(secretary, "Education update", 3);
            build(secretary);
            publish(secretary);
            addPaper(secretary, "Late report", 2);
            addLate(secretary);
            publish(secretary);
            Download download = secretary
                    .page()
                    .waitForDownload(() ->
                            secretary.link("Download the PDF of the paper").click());
            download.saveAs(file);
        }
        try (Visit chair = DEMO.signedIn("chair")) {
            chair.page().setViewportSize(TABLET, TABLET_HEIGHT);
            read(chair);
            recognise(chair, file);
        }
    }

    /** The first start of the portal was ended as soon as it was ready; this one goes on where that was. */
    private static void awaitThatOfTheDemonstration(Visit chair) {
        Locator read = chair.page().getByText("Read here");
        chair.open(NORCHESTER + "papers");
        for (int look = 0; look < PATIENCE_MS / LOOK_MS && read.count() == 0; look++) {
            chair.page().waitForTimeout(LOOK_MS);
            chair.open(NORCHESTER + "papers");
        }
        assertThat(read.count()).isEqualTo(1);
    }

    private static void compose(Visit secretary) {
        secretary.open(NORCHESTER + "papers/template").judgeOnAllWidths("pack-template");
        secretary
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move up: Finance"))
                .press("Enter");
        secretary.page().getByLabel("How papers may be passed on").fill("Official: for the board");
        secretary.button("Save for every paper").click();
        secretary.see("Saved. The next paper that is built follows it.");
        secretary.open(NORCHESTER + "papers");
        secretary.link("Choose what the paper for the meeting").click();
        secretary.page().waitForURL(url -> url.contains("/papers/contents/"));
        secretary.settle();
        secretary
                .page()
                .getByLabel("Established indicators", new Page.GetByLabelOptions().setExact(true))
                .uncheck();
        secretary.judgeOnAllWidths("pack-contents");
        secretary.button("Save for this meeting").click();
        secretary.see("Saved. Build the paper to see it.");
    }

    private static void addPaper(Visit secretary, String title, int pages) {
        secretary.open(NORCHESTER + "papers");
        String meeting = secretary
                .link("Choose what the paper for the meeting")
                .getAttribute("href")
                .replaceAll(".*/", "");
        secretary.open(NORCHESTER + "meetings/" + meeting + "/agenda");
        secretary
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Add a paper")))
                .first()
                .click();
        Locator dialog = secretary.page().getByRole(AriaRole.DIALOG);
        dialog.locator("input[type=file]")
                .setInputFiles(new FilePayload(title + ".pdf", "application/pdf", TestPdf.plain(pages)));
        dialog.getByText("is sound").waitFor();
        dialog.getByLabel("Title of the paper").fill(title);
        dialog.getByLabel("Summary").fill("What it says and what it asks of the board.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add the paper"))
                .click();
        secretary.see("The paper is added");
    }

    private static void build(Visit secretary) {
        secretary.open(NORCHESTER + "papers");
        press(secretary, "Build the board paper for the meeting");
        built(secretary);
    }

    private static void addLate(Visit secretary) {
        secretary.open(NORCHESTER + "papers").judgeOnAllWidths("pack-late");
        press(secretary, "Add the late papers");
        built(secretary);
    }

    private static void publish(Visit secretary) {
        press(secretary, "Publish the paper in English");
        secretary.see("The paper is published.");
    }

    private static void press(Visit visit, String begins) {
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + begins)))
                .first()
                .click();
    }

    private static void built(Visit secretary) {
        secretary
                .page()
                .getByText("The board paper is built.")
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
        secretary.settle();
    }

    private static void read(Visit chair) {
        chair.open(NORCHESTER + "papers");
        chair.link("Read here the paper").click();
        chair.page().waitForURL(url -> url.matches(".*/papers/[0-9a-f-]{36}.*"));
        chair.settle();
        chair.see("Changed since this paper was published");
        assertThat(chair.page().locator("main").innerText())
                .containsPattern("Page \\d+A")
                .doesNotContain("Established indicators up to");
        chair.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Note on page")))
                .first()
                .press("Enter");
        Locator dialog = chair.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Your note").fill("Ask education why.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep the note"))
                .press("Enter");
        chair.see("Ask education why.");
        chair.page().getByLabel("Find in this paper").fill("late report");
        chair.page().keyboard().press("Enter");
        chair.see("hold \"late report\"");
        chair.judgeOnAllWidths("pack-read");
        chair.page().setViewportSize(TABLET, TABLET_HEIGHT);
        chair.button("Check this paper").click();
        chair.see("This paper is as it was built.");
        chair.judge();
    }

    private static void recognise(Visit chair, Path file) {
        chair.open(NORCHESTER + "papers");
        chair.page().locator("main vaadin-upload input[type=file]").setInputFiles(file);
        chair.see("exactly as it was published");
        chair.judgeOnAllWidths("pack-recognised");
    }
}
