package org.quarterboard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterboard.documents.PdfUa;

/**
 * One quarter of a real board, done as its head of service in the packaged application: a meeting and who came, KPI 8
 * counted from it, a KPI file, a trend, a board paper. With {@code -Dscreenshots=folder} the pages are kept as pictures.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstQuarterBrowserIT {

    private static final String NORCHESTER = "service/NOR/";

    @RegisterExtension
    static final DemoJourney DEMO = new DemoJourney("first-quarter");

    private static Visit visit() {
        return DEMO.visit();
    }

    @Test
    @Order(1)
    void theSignInPageIsSound() {
        try (Visit visit = visit()) {
            visit.page().navigate(DEMO.address() + "login");
            visit.page().locator("input[name=username]").waitFor();
            visit.page().locator("h1").first().waitFor();
            visit.judgeOnAllWidths("login");
        }
    }

    @Test
    @Order(2)
    void aQuarterOfABoard() throws Exception {
        try (Visit visit = visit().signIn("head@example.org")) {
            visit.settle().judgeOnAllWidths("home");
            visit.open(NORCHESTER + "board").judgeOnAllWidths("board");

            recordAMeeting(visit);
            seeKpi8(visit);
            importAFileWithFaults(visit);
            importTheFile(visit);
            lookAtAMeasure(visit);
            readTheQuarter(visit);
            buildThePaper(visit);
        }
    }

    /** (a) A meeting is planned for today, its agenda begun, the register filled in, and held. */
    private static void recordAMeeting(Visit visit) {
        visit.open(NORCHESTER + "meetings").judgeOnAllWidths("meetings");
        visit.button("Plan a meeting").click();
        Locator dialog = visit.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Place").fill("Committee room 1");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Plan a meeting"))
                .click();
        visit.page().waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}"));
        visit.settle();
        String meeting = visit.page().url();
        visit.link("Agenda").click();
        visit.page().waitForURL(url -> url.endsWith("/agenda"));
        visit.settle();
        visit.button("Add an item").click();
        dialog = visit.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Item").first().fill("Performance in the quarter");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add an item"))
                .click();
        visit.see("Performance in the quarter");
        visit.judgeOnAllWidths("agenda");

        visit.page().navigate(meeting + "/attendance");
        visit.settle();
        Locator rows = visit.page().locator(".qb-register-row");
        rows.first().waitFor();
        int count = rows.count();
        assertThat(count).as("rows of the register").isGreaterThan(5);
        for (int row = 0; row < count; row++) {
            // The first answer is that the person came; the last row of all stays away.
            Locator answers = rows.nth(row).getByRole(AriaRole.RADIO);
            (row == count - 1 ? answers.last() : answers.first()).check();
        }
        visit.judgeOnAllWidths("register");
        visit.page().navigate(meeting);
        visit.settle();
        visit.button("Record that it was held").click();
        visit.see("Recorded as held");
        visit.judgeOnAllWidths("meeting");
    }

    /** (b) KPI 8 of this quarter, counted from the register, opened down to the positions. */
    private static void seeKpi8(Visit visit) {
        visit.open(NORCHESTER + "attendance");
        visit.see("5 of 5");
        visit.judgeOnAllWidths("attendance");
        visit.page().setViewportSize(390, 800);
        visit.open(NORCHESTER + "attendance");
        // The newest quarters are in view on a phone.
        visit.page().waitForFunction("() => document.querySelector('.qb-kpi8').scrollLeft > 0");
        visit.page().setViewportSize(1440, 900);
        visit.open(NORCHESTER + "attendance");
        visit.page()
                .locator("main table button, main table vaadin-button")
                .last()
                .click();
        visit.see("most recent meeting");
        visit.judge();
    }

    /** (c) First the file with faults, which changes nothing; each fault is named with its row. */
    private static void importAFileWithFaults(Visit visit) {
        visit.open(NORCHESTER + "returns").judgeOnAllWidths("returns");
        visit.open(NORCHESTER + "returns/2026Q1?kpi=10").judgeOnAllWidths("returns-of-a-quarter");
        visit.open(NORCHESTER + "imports").judgeOnAllWidths("imports");
        upload(visit, "norchester-2026-27-q2-with-faults.csv");
        assertThat(visit.page().locator("main").innerText())
                .contains("Must be corrected", "numerator_value", "fewer than 5", "leave the field empty");
        assertThat(visit.button("Save these figures").isVisible()).isFalse();
        visit.judgeOnAllWidths("import-refused");
    }

    private static void importTheFile(Visit visit) {
        upload(visit, "norchester-2026-27-q2.csv");
        visit.judgeOnAllWidths("import-preview");
        visit.button("Save these figures").click();
        visit.see("What was saved");
        visit.judge();
    }

    private static void upload(Visit visit, String file) {
        visit.open(NORCHESTER + "imports");
        visit.page().locator("input[type=file]").setInputFiles(Path.of("src/main/resources/demo/files", file));
        visit.page().waitForURL(url -> url.contains("/imports/"));
        visit.settle();
    }

    /** (d) A measure with its picture, its words and its table; a figure opens to file, row and import. */
    private static void lookAtAMeasure(Visit visit) {
        visit.open(NORCHESTER + "kpis").judgeOnAllWidths("kpis");
        visit.open(NORCHESTER + "kpis/2");
        visit.page().locator("main svg[role=img]").first().waitFor();
        readByKeyboard(visit, "qb-chart-reader", "Q2 2026/27", "Q1 2026/27");
        visit.judgeOnAllWidths("kpi");
        visit.page().locator("main table a[href*='/figures/']").first().click();
        visit.page().waitForURL(url -> url.contains("/figures/"));
        visit.settle();
        visit.see("norchester-2026-27-q2.csv");
        visit.judgeOnAllWidths("figure");
    }

    /** The slider under a picture says one point after the other, in words. */
    private static void readByKeyboard(Visit visit, String id, String newest, String before) {
        Locator slider = visit.page().locator("#" + id);
        Locator words = visit.page().locator("output[for=" + id + "]");
        slider.focus();
        visit.page().keyboard().press("End");
        String last = words.innerText();
        assertThat(last).contains(newest);
        visit.page().keyboard().press("ArrowLeft");
        assertThat(words.innerText()).contains(before).isEqualTo(slider.getAttribute("aria-valuetext"));
        visit.page().keyboard().press("Home");
        String oldest = words.innerText();
        assertThat(oldest).isNotEqualTo(last).isEqualTo(slider.getAttribute("aria-valuetext"));
    }

    /** The sectors of KPI 8 quarter by quarter, and a breakdown as columns. */
    private static void lookAtOtherPictures(Visit visit) {
        visit.open(NORCHESTER + "kpis/8");
        readByKeyboard(visit, "qb-sectors-reader", "Q2 2026/27", "Q1 2026/27");
        visit.judgeOnAllWidths("kpi-sectors");
        visit.open(NORCHESTER + "kpis/6b");
        visit.page().locator("input[id^=qb-stack-reader]").first().waitFor();
        visit.judgeOnAllWidths("kpi-breakdown");
    }

    /** What the quarter shows, in sentences, and the figures behind it as a table with an address. */
    private static void readTheQuarter(Visit visit) {
        lookAtOtherPictures(visit);
        visit.open(NORCHESTER + "summary").judgeOnAllWidths("summary");
        visit.open(NORCHESTER + "explore").judgeOnAllWidths("explore");
    }

    /** (e) The board paper of the meeting, downloaded and judged by veraPDF. */
    private static void buildThePaper(Visit visit) throws Exception {
        visit.open(NORCHESTER + "papers");
        visit.page().getByText("Build the board paper").first().click();
        visit.see("The board paper is built.");
        visit.judgeOnAllWidths("papers");
        visit.page().getByText("Publish the paper in English").first().click();
        visit.see("The paper is published.");
        Download download = visit.page()
                .waitForDownload(() -> visit.link("Download the PDF").click());
        Path pdf = Path.of("target", "board-paper.pdf");
        download.saveAs(pdf);
        assertThat(PdfUa.failures(Files.readAllBytes(pdf))).isEmpty();
        visit.link("Read here").click();
        visit.page().waitForURL(url -> url.contains("/papers/"));
        visit.settle().judgeOnAllWidths("paper");
    }

    @Test
    @Order(3)
    void otherPagesAndOtherPeople() {
        for (String email : List.of("chair", "secretary", "data", "member", "partner", "oversight", "head.aberwyn")) {
            try (Visit visit = visit().signIn(email + "@example.org")) {
                visit.settle().judge();
                visit.page().setViewportSize(390, 800);
                visit.settle().judge();
            }
        }
        try (Visit visit = visit().signIn("oversight@example.org")) {
            visit.open(NORCHESTER + "kpis/2");
            readByKeyboard(visit, "qb-funnel-reader", "Wealdshore", "in the denominator");
            visit.judgeOnAllWidths("kpi-funnel");
            visit.open(NORCHESTER + "explore?services=all").judge();
        }
        try (Visit visit = visit().signIn("admin@example.org")) {
            visit.settle().judge();
            visit.open("admin/services").judgeOnAllWidths("services");
            visit.open("admin/services/NOR").judge();
            visit.open("admin/people").judgeOnAllWidths("people");
            visit.open("account").judge();
        }
    }

    @Test
    @Order(4)
    void theDarkIsSoundToo() {
        try (Visit visit = DEMO.visit(ColorScheme.DARK)) {
            visit.signIn("head@example.org");
            for (String page : List.of(
                    "",
                    "board",
                    "meetings",
                    "attendance",
                    "kpis",
                    "kpis/1",
                    "summary",
                    "explore",
                    "imports",
                    "papers")) {
                visit.open(page.isEmpty() ? page : NORCHESTER + page).judge();
            }
            follow(visit, "meetings", "/meetings/");
            follow(visit, "imports", "/imports/");
            follow(visit, "kpis/1", "/figures/");
            follow(visit, "papers", "/papers/");
            visit.page().locator(".qb-paper table").first().waitFor();
        }
    }

    /** Opens the first of the links of a page that lead to a single thing, and judges what it opens. */
    private static void follow(Visit visit, String from, String to) {
        visit.open(NORCHESTER + from);
        visit.page()
                .locator("main a[href^='service/'][href*='" + to
                        + "']:not([href*='/papers/template']):not([href*='/papers/contents'])")
                .first()
                .click();
        visit.page().waitForURL(url -> url.contains(to));
        visit.settle().judge();
    }

    @Test
    @Order(5)
    void strangersGetNothingByAddress() {
        try (Visit visit = visit().signIn("head@example.org")) {
            for (String page : List.of("board", "meetings", "attendance", "kpis", "imports", "papers")) {
                visit.open("service/WEA/" + page);
                assertThat(visit.heading()).as(page).isEqualTo("That is not here");
            }
            Response theirs = visit.page().navigate(DEMO.address() + "download/service/WEA/kpis/1/table.csv");
            assertThat(theirs.status()).isEqualTo(404);
        }
    }
}
