package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.Answer;
import org.quarterboard.meetings.ForecastService;
import org.quarterboard.meetings.ForecastWords;
import org.quarterboard.meetings.InvitationRow;
import org.quarterboard.meetings.InvitationService;
import org.quarterboard.meetings.InvitationSheet;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.ServiceLookup;

/** Who is invited to a meeting, who comes, and what that means for quorum and KPI 8. */
@Route("service/:service/meetings/:meeting/invitations")
@RolesAllowed(Capability.Names.READ_BOARD)
class InvitationsView extends MeetingPage {

    private static final long serialVersionUID = 1L;

    private final transient InvitationService invitations;
    private final transient ForecastService forecasts;
    private final transient ForecastWords words;

    InvitationsView(
            ServiceLookup services,
            BoardService boards,
            MeetingService meetings,
            InvitationService invitations,
            ForecastService forecasts,
            ForecastWords words,
            Formats formats) {
        super(services, boards, meetings, formats);
        this.invitations = invitations;
        this.forecasts = forecasts;
        this.words = words;
    }

    @Override
    Part part() {
        return Part.INVITATIONS;
    }

    @Override
    void show(Shown shown) {
        head(shown);
        BoardId board = shown.board().id();
        InvitationSheet sheet = invitations.sheet(board, shown.meeting().uuid());
        if (sheet.toldAt().isEmpty()) {
            nobodyInvited(shown);
            return;
        }
        invitations
                .own(board, shown.meeting().uuid())
                .forEach(own -> add(new OwnReplyPanel(invitations, board, own, () -> again(shown))));
        forecasts
                .forecast(board, shown.meeting().uuid())
                .ifPresent(found -> add(ForecastPanel.whole(found, words, getLocale())));
        add(everybody(shown, sheet));
        if (!sheet.history().isEmpty()) {
            add(new Section(
                    new H2(t("invitations.history.heading")),
                    new InvitationTable(this::t, formats(), getLocale()).history(sheet)));
        }
    }

    private void nobodyInvited(Shown shown) {
        boolean records = shown.may(Capability.Names.RECORD_MEETING);
        boolean ahead = shown.meeting().state().isAhead();
        EmptyState empty = new EmptyState(
                t(!ahead ? "invitations.none.over" : records ? "invitations.none.call" : "invitations.none.wait"));
        if (ahead && records) {
            empty.add(new Anchor(
                    Part.MEETING.path(shown.service(), shown.meeting().uuid()), t("invitations.none.to-meeting")));
        }
        add(empty);
    }

    private Section everybody(Shown shown, InvitationSheet sheet) {
        boolean records = shown.may(Capability.Names.RECORD_MEETING) && sheet.open();
        Section section = new Section(new H2(t("invitations.table.heading")));
        section.add(new Paragraph(t(
                "invitations.table.counts",
                sheet.count(Answer.IN_ROOM) + sheet.count(Answer.REMOTE),
                sheet.count(Answer.DELEGATE),
                sheet.count(Answer.APOLOGIES),
                sheet.count(Answer.NONE))));
        ErrorSummary errors = new ErrorSummary();
        section.add(errors);
        if (records && sheet.outOfDate()) {
            section.add(new Paragraph(t("invitations.update.text")));
        }
        section.add(actions(shown, sheet, errors, records));
        section.add(new InvitationTable(this::t, formats(), getLocale()).of(sheet, row -> record(shown, row), records));
        return section;
    }

    private Div actions(Shown shown, InvitationSheet sheet, ErrorSummary errors, boolean records) {
        BoardId board = shown.board().id();
        Div actions = new Div();
        actions.addClassName("qb-actions");
        if (records && sheet.outOfDate()) {
            actions.add(new Button(t("invitations.update.verb"), click -> {
                if (Feedback.attempt(
                        errors,
                        () -> invitations.bringUpToDate(board, shown.meeting().uuid()))) {
                    again(shown);
                    Feedback.done(t("invitations.update.done"));
                }
            }));
        }
        if (records && sheet.count(Answer.NONE) > 0) {
            actions.add(new Button(t("invitations.remind.verb"), click -> remind(shown, errors)));
        }
        Anchor file = new Anchor(
                "download/" + shown.service().path("meetings/" + shown.meeting().uuid() + "/meeting.ics"),
                t("invitations.file.verb"));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        actions.add(file);
        return actions;
    }

    private void remind(Shown shown, ErrorSummary errors) {
        int[] written = new int[1];
        if (Feedback.attempt(
                errors,
                () -> written[0] =
                        invitations.remind(shown.board().id(), shown.meeting().uuid()))) {
            Feedback.done(t("invitations.remind.done", written[0]));
        }
    }

    private void record(Shown shown, InvitationRow row) {
        new RecordReplyDialog(row, draft -> {
                    invitations.record(shown.board().id(), shown.meeting().uuid(), draft);
                    again(shown);
                })
                .open();
    }

    private void again(Shown shown) {
        fill(shown.service(), shown.board(), shown.meeting().uuid());
    }
}
