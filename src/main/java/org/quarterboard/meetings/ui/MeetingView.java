package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingPanel;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.MeetingState;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;
import org.springframework.beans.factory.ObjectProvider;

/** One meeting: whether it was held, its agenda, what other rooms keep for it, its attendance register. */
@Route("service/:service/meetings/:meeting")
@RolesAllowed(Capability.Names.READ_BOARD)
class MeetingView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient BoardService boards;
    private final transient MeetingService meetings;
    private final transient AgendaService agenda;
    private final transient RegisterService registers;
    private final transient ObjectProvider<MeetingPanel> panels;
    private final transient Formats formats;
    private final transient Today today;

    MeetingView(
            ServiceLookup services,
            BoardService boards,
            MeetingService meetings,
            AgendaService agenda,
            RegisterService registers,
            ObjectProvider<MeetingPanel> panels,
            Formats formats,
            Today today) {
        super(services);
        this.boards = boards;
        this.meetings = meetings;
        this.agenda = agenda;
        this.registers = registers;
        this.panels = panels;
        this.formats = formats;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        BoardDetails board = boards.boardOf(service.id()).orElseThrow(NotFoundException::new);
        fill(service, board, uuid(event));
    }

    private void fill(SelectedService service, BoardDetails board, UUID uuid) {
        MeetingItem meeting = meetings.find(board.id(), uuid);
        boolean records = service.may(Capability.Names.RECORD_MEETING);
        ErrorSummary errors = new ErrorSummary();
        Runnable again = () -> fill(service, board, uuid);
        open(
                t("meetings.meeting.title", formats.date(meeting.date(), getLocale())),
                t(
                        "meetings.meeting.lead",
                        formats.time(meeting.startsAt(), getLocale()),
                        meeting.place(),
                        formats.quarter(meeting.quarter(), getLocale())),
                records ? actions(board, meeting, errors, again) : new Button[0]);
        add(new Anchor(
                service.path("meetings?" + MeetingsView.YEAR + "="
                        + meeting.quarter().year()),
                t("meetings.meeting.back")));
        add(errors, state(meeting));
        boolean cancelled = meeting.state() == MeetingState.CANCELLED;
        add(new AgendaPanel(agenda, board.id(), uuid, records && !cancelled));
        panels.orderedStream()
                .flatMap(panel -> panel.about(service.id(), meeting, service.can(), getLocale()).stream())
                .forEach(content -> add(new PanelSection(content)));
        boolean recordable = !cancelled && !meeting.date().isAfter(today.date());
        add(new RegisterPanel(registers, formats, board.id(), meeting, recordable, records));
    }

    private Paragraph state(MeetingItem meeting) {
        boolean overdue =
                meeting.state() == MeetingState.PLANNED && meeting.date().isBefore(today.date());
        Badge.Kind kind = switch (meeting.state()) {
            case HELD -> Badge.Kind.GOOD;
            case CANCELLED -> Badge.Kind.PROBLEM;
            case PLANNED -> overdue ? Badge.Kind.ATTENTION : Badge.Kind.NEUTRAL;
        };
        Paragraph line = new Paragraph(new Badge(kind, t(meeting.state().messageKey())));
        line.add(" ");
        String key = overdue ? "meetings.meeting.overdue" : "meetings.meeting.state." + meeting.state();
        line.add(t(key, meeting.reason()));
        return line;
    }

    private Button[] actions(BoardDetails board, MeetingItem meeting, ErrorSummary errors, Runnable again) {
        List<Button> buttons = new ArrayList<>();
        if (meeting.state() == MeetingState.PLANNED && !meeting.date().isAfter(today.date())) {
            Button held = new Button(
                    t("meetings.hold.verb"),
                    click -> attempt(
                            errors, () -> meetings.hold(board.id(), meeting.uuid()), again, "meetings.hold.done"));
            held.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(held);
        }
        if (meeting.state() != MeetingState.CANCELLED) {
            buttons.add(new Button(
                    t("meetings.move.verb"),
                    click -> new PlanDialog(meeting, today.date(), draft -> {
                                meetings.change(board.id(), meeting.uuid(), draft, meeting.version());
                                again.run();
                            })
                            .open()));
            Button cancel = new Button(
                    t("meetings.cancel.verb"),
                    click -> new CancelDialog(reason -> {
                                meetings.cancel(board.id(), meeting.uuid(), reason);
                                again.run();
                            })
                            .open());
            cancel.addThemeVariants(ButtonVariant.LUMO_ERROR);
            buttons.add(cancel);
        }
        if (meeting.state() != MeetingState.PLANNED) {
            buttons.add(new Button(
                    t("meetings.reopen." + meeting.state()),
                    click -> attempt(
                            errors, () -> meetings.reopen(board.id(), meeting.uuid()), again, "meetings.reopen.done")));
        }
        return buttons.toArray(Button[]::new);
    }

    private void attempt(ErrorSummary errors, Runnable action, Runnable again, String done) {
        if (Feedback.attempt(errors, action)) {
            again.run();
            Feedback.done(t(done));
        }
    }

    private static UUID uuid(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("meeting").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
