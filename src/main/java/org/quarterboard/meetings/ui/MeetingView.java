package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.ForecastService;
import org.quarterboard.meetings.ForecastWords;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingPanel;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.MeetingState;
import org.quarterboard.meetings.QuorumService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.beans.factory.ObjectProvider;

/** One meeting: how far it is, what can be done with it now, and what other rooms keep for it. */
@Route("service/:service/meetings/:meeting")
@RolesAllowed(Capability.Names.READ_BOARD)
class MeetingView extends MeetingPage {

    private static final long serialVersionUID = 1L;

    private final transient MeetingService meetings;
    private final transient ObjectProvider<MeetingPanel> panels;
    private final transient AgendaService agenda;
    private final transient AgendaPaperService papers;
    private final transient ForecastService forecasts;
    private final transient ForecastWords words;
    private final transient QuorumService quorums;
    private final transient SinceThenPanels since;
    private final transient Today today;

    MeetingView(
            ServiceLookup services,
            BoardService boards,
            MeetingService meetings,
            ObjectProvider<MeetingPanel> panels,
            AgendaService agenda,
            AgendaPaperService papers,
            ForecastService forecasts,
            ForecastWords words,
            QuorumService quorums,
            SinceThenPanels since,
            Formats formats,
            Today today) {
        super(services, boards, meetings, formats);
        this.meetings = meetings;
        this.panels = panels;
        this.agenda = agenda;
        this.papers = papers;
        this.forecasts = forecasts;
        this.words = words;
        this.quorums = quorums;
        this.since = since;
        this.today = today;
    }

    @Override
    Part part() {
        return Part.MEETING;
    }

    @Override
    void show(Shown shown) {
        ErrorSummary errors = new ErrorSummary();
        head(shown, shown.may(Capability.Names.RECORD_MEETING) ? actions(shown, errors) : new Button[0]);
        add(errors, state(shown.meeting()));
        quorums.held(shown.board().id(), shown.meeting().uuid())
                .ifPresent(found -> add(new Paragraph(HeldQuorumWords.text(found, this::t))));
        if (shown.may(Capability.Names.RECORD_MEETING)
                && shown.meeting().agendaItems() > 0
                && InterestsNote.due(agenda, shown.board().id(), shown.meeting())) {
            add(new InterestsNote(
                    agenda,
                    shown.board().id(),
                    shown.meeting(),
                    errors,
                    () -> fill(shown.service(), shown.board(), shown.meeting().uuid())));
        }
        forecasts.forecast(shown.board().id(), shown.meeting().uuid()).ifPresent(found -> {
            ForecastPanel panel = ForecastPanel.brief(found, words, getLocale());
            panel.add(new Anchor(
                    Part.INVITATIONS.path(shown.service(), shown.meeting().uuid()), t("invitations.forecast.link")));
            add(panel);
        });
        since.of(shown).ifPresent(this::add);
        SelectedService service = shown.service();
        panels.orderedStream()
                .flatMap(panel -> panel.about(service.id(), shown.meeting(), service.can(), getLocale()).stream())
                .forEach(content -> add(new PanelSection(content)));
    }

    private Paragraph state(MeetingItem meeting) {
        Paragraph line = new Paragraph(StateBadge.of(meeting, today.date(), this::t));
        line.add(" ");
        String key = StateBadge.isOverdue(meeting, today.date())
                ? "meetings.meeting.overdue"
                : "meetings.meeting.state." + meeting.state();
        line.add(t(key, meeting.reason()));
        return line;
    }

    private Button[] actions(Shown shown, ErrorSummary errors) {
        BoardId board = shown.board().id();
        MeetingItem meeting = shown.meeting();
        Runnable again = () -> fill(shown.service(), shown.board(), meeting.uuid());
        List<Button> buttons = new ArrayList<>();
        if (meeting.state().isAhead() && !meeting.date().isAfter(today.date())) {
            Button held = new Button(
                    t("meetings.hold.verb"),
                    click -> attempt(errors, () -> meetings.hold(board, meeting.uuid()), again, "meetings.hold.done"));
            held.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(held);
        }
        if (meeting.state() == MeetingState.PLANNED && !meeting.date().isBefore(today.date())) {
            buttons.add(new Button(
                    t("meetings.call.verb"),
                    click -> attempt(errors, () -> meetings.call(board, meeting.uuid()), again, "meetings.call.done")));
        }
        if (meeting.state() == MeetingState.CALLED && !meeting.date().isBefore(today.date())) {
            buttons.add(new Button(
                    t("agendas.publish.verb"),
                    click -> attempt(
                            errors,
                            () -> papers.publish(board, meeting.uuid()),
                            again,
                            agenda.hasInterests(board, meeting.uuid())
                                    ? "agendas.publish.done"
                                    : "agendas.publish.done-no-interests")));
        }
        if (meeting.state() != MeetingState.CANCELLED) {
            buttons.add(new Button(
                    t("meetings.move.verb"),
                    click -> new PlanDialog(meeting, today.date(), draft -> {
                                int takenBack = meetings.change(board, meeting.uuid(), draft, meeting.version());
                                again.run();
                                if (takenBack > 0) {
                                    Feedback.done(t("meetings.move.marks-taken-back", takenBack));
                                }
                            })
                            .open()));
        }
        if (meeting.state().isAhead()) {
            buttons.add(callOff("meetings.postpone", reason -> {
                meetings.postpone(board, meeting.uuid(), reason);
                again.run();
            }));
        }
        if (meeting.state().isAhead() || meeting.state() == MeetingState.HELD) {
            Button cancel = callOff("meetings.cancel", reason -> {
                meetings.cancel(board, meeting.uuid(), reason);
                again.run();
            });
            cancel.addThemeVariants(ButtonVariant.LUMO_ERROR);
            buttons.add(cancel);
        }
        if (meeting.state().isOff() || meeting.state() == MeetingState.HELD) {
            buttons.add(new Button(
                    t("meetings.reopen." + meeting.state()),
                    click -> attempt(
                            errors, () -> meetings.reopen(board, meeting.uuid()), again, "meetings.reopen.done")));
        }
        return buttons.toArray(Button[]::new);
    }

    private Button callOff(String key, Consumer<String> save) {
        return new Button(t(key + ".verb"), click -> new CallOffDialog(key, save).open());
    }

    private void attempt(ErrorSummary errors, Runnable action, Runnable again, String done) {
        if (Feedback.attempt(errors, action)) {
            again.run();
            Feedback.done(t(done));
        }
    }
}
