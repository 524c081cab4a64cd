package org.quarterboard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What a board's secretary does from one meeting to the next, in the packaged application: an agenda of twelve items by
 * keyboard, the call, replies and what they promise, the register, minutes that the next meeting agrees and the chair
 * signs, and the return of KPI 8.
 */
class BoardYearBrowserIT {

    private static final String NORCHESTER = "service/NOR/";
    private static final int ITEMS = 12;

    @RegisterExtension
    static final DemoJourney DEMO = new DemoJourney("board-year");

    @Test
    void fromTheAgendaToTheReturn() {
        String meeting;
        try (Visit secretary = DEMO.signedIn("secretary")) {
            lookAtThePartsOfTheBoard(secretary);
            meeting = plan(secretary, "Committee room 1");
            writeTheAgenda(secretary, meeting);
            press(secretary, meeting, "Call the meeting", "Called");
        }
        try (Visit member = DEMO.signedIn("member")) {
            member.open(meeting + "/invitations");
            member.page().getByLabel("Coming, in the room").first().check();
            member.button("Send my answer").click();
            member.see("Your answer is saved");
        }
        try (Visit secretary = DEMO.signedIn("secretary")) {
            recordAReply(secretary, meeting);
            press(secretary, meeting, "Publish the papers", "Papers published");
            recordAttendance(secretary, meeting);
            press(secretary, meeting, "Record that it was held", "Recorded as held");
            writeTheMinutes(secretary, meeting);
            String next = plan(secretary, "Committee room 2");
            press(secretary, next, "Record that it was held", "Recorded as held");
            agree(secretary, meeting);
            secretary.open(next).judgeOnAllWidths("meeting-since");
            secretary.open(NORCHESTER + "actions").judgeOnAllWidths("actions");
        }
        try (Visit chair = DEMO.signedIn("chair")) {
            chair.open(meeting + "/minutes");
            chair.button("Sign the minutes").click();
            confirm(chair, "Sign the minutes");
            chair.see("Signed by");
            chair.judgeOnAllWidths("minutes-signed");
        }
        try (Visit head = DEMO.signedIn("head")) {
            submitTheReturn(head);
            head.open(NORCHESTER + "partners-data").judgeOnAllWidths("partners-data");
            head.open(NORCHESTER + "finance?year=2025").judgeOnAllWidths("finance");
            head.open(NORCHESTER + "finance/edit?year=2025").judgeOnAllWidths("finance-edit");
        }
    }

    private static void lookAtThePartsOfTheBoard(Visit visit) {
        for (String part : List.of("members", "terms", "interests", "history", "import")) {
            visit.open(NORCHESTER + "board/" + part).judgeOnAllWidths("board-" + part);
        }
        visit.open(NORCHESTER + "year-plan").judgeOnAllWidths("year-plan");
        visit.open(NORCHESTER + "attendance/members").judgeOnAllWidths("attendance-members");
    }

    /** Today, so that it can be called, held and minuted within one test. */
    private static String plan(Visit visit, String place) {
        visit.open(NORCHESTER + "meetings");
        visit.button("Plan a meeting").click();
        Locator dialog = visit.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Place").fill(place);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Plan a meeting"))
                .click();
        visit.page().waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}"));
        visit.settle();
        return visit.page().url().substring(DEMO.address().length());
    }

    /** Typed one below the other; the last is moved to the top with the keyboard alone. */
    private static void writeTheAgenda(Visit visit, String meeting) {
        visit.open(meeting + "/agenda");
        Locator line = visit.page().getByLabel("Type an item and press Enter");
        for (int item = 1; item <= ITEMS; item++) {
            line.fill("Subject number " + item);
            visit.page().keyboard().press("Enter");
            visit.page().locator(".qb-agenda > li").nth(item - 1).waitFor();
        }
        Locator items = visit.page().locator(".qb-agenda > li");
        assertThat(items.count()).isEqualTo(ITEMS);
        items.last().focus();
        for (int step = 1; step < ITEMS; step++) {
            visit.page().keyboard().press("Alt+ArrowUp");
            visit.page()
                    .locator(".qb-agenda > li:nth-child(" + (ITEMS - step) + "):has-text('Subject number " + ITEMS
                            + "')")
                    .waitFor();
        }
        assertThat(items.first().innerText()).contains("Subject number " + ITEMS);
        visit.judgeOnAllWidths("agenda");
    }

    private static void press(Visit visit, String meeting, String button, String seen) {
        visit.open(meeting);
        visit.button(button).click();
        visit.see(seen);
    }

    private static void recordAReply(Visit visit, String meeting) {
        visit.open(meeting + "/invitations");
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record an answer"))
                .first()
                .click();
        Locator dialog = visit.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Coming, remotely").check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save the answer"))
                .click();
        visit.see("KPI 8 is likely to be");
        visit.judgeOnAllWidths("invitations");
        visit.open(meeting).judgeOnAllWidths("meeting-called");
    }

    /** By keyboard: one key for each row. */
    private static void recordAttendance(Visit visit, String meeting) {
        visit.open(meeting + "/attendance");
        Locator rows = visit.page().locator(".qb-register-row");
        rows.first().waitFor();
        int count = rows.count();
        for (int row = 0; row < count; row++) {
            rows.nth(row).getByRole(AriaRole.RADIO).first().check();
        }
        visit.see(count + " of " + count + " recorded");
        visit.judgeOnAllWidths("register");
    }

    private static void writeTheMinutes(Visit visit, String meeting) {
        visit.open(meeting + "/minutes");
        Locator text = visit.page().locator("vaadin-text-area textarea").first();
        text.fill("The board heard how the quarter went.");
        visit.page().keyboard().press("Tab");
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a decision"))
                .first()
                .click();
        Locator dialog = visit.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("What did the board decide?").fill("Schools are asked for their own figures.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add a decision"))
                .click();
        visit.see("Schools are asked for their own figures.");
        visit.judgeOnAllWidths("minutes-draft");
        visit.button("Circulate the draft").click();
        confirm(visit, "Circulate the draft");
        visit.see("The draft is with the members");
    }

    private static void agree(Visit visit, String meeting) {
        visit.open(meeting + "/minutes");
        visit.button("Record that they are agreed").click();
        confirm(visit, "Record that they are agreed");
        visit.see("The minutes are agreed");
    }

    private static void submitTheReturn(Visit visit) {
        visit.open(NORCHESTER + "attendance/return").judgeOnAllWidths("return");
        visit.button("Check: these figures are right").click();
        visit.see("are checked.");
        visit.button("Record that it was submitted").click();
        confirm(visit, "It was submitted");
        visit.see("Submission 1");
        visit.judge();
    }

    private static void confirm(Visit visit, String verb) {
        visit.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verb))
                .click();
    }
}
