package org.quarterboard.meetings.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.AttendanceCorrectionService;
import org.quarterboard.meetings.DeclarationService;
import org.quarterboard.meetings.GuestService;
import org.quarterboard.meetings.ItemPresenceService;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.QuorumService;
import org.quarterboard.meetings.RegisterRow;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.ServiceLookup;

/** The attendance register of a meeting, who else was there, and what interests were declared. */
@Route("service/:service/meetings/:meeting/attendance")
@RolesAllowed(Capability.Names.READ_BOARD)
class RegisterView extends MeetingPage {

    private static final long serialVersionUID = 1L;

    private final transient RegisterService registers;
    private final transient QuorumService quorums;
    private final transient AttendanceCorrectionService corrections;
    private final transient AgendaService agenda;
    private final transient GuestService guests;
    private final transient DeclarationService interests;
    private final transient ItemPresenceService presences;
    private final transient Today today;

    RegisterView(
            ServiceLookup services,
            BoardService boards,
            MeetingService meetings,
            RegisterService registers,
            QuorumService quorums,
            AttendanceCorrectionService corrections,
            AgendaService agenda,
            GuestService guests,
            DeclarationService interests,
            ItemPresenceService presences,
            Formats formats,
            Today today) {
        super(services, boards, meetings, formats);
        this.registers = registers;
        this.quorums = quorums;
        this.corrections = corrections;
        this.agenda = agenda;
        this.guests = guests;
        this.interests = interests;
        this.presences = presences;
        this.today = today;
    }

    @Override
    Part part() {
        return Part.ATTENDANCE;
    }

    @Override
    void show(Shown shown) {
        head(shown);
        MeetingItem meeting = shown.meeting();
        BoardId board = shown.board().id();
        boolean recordable = meeting.state().registerOpen() && !meeting.date().isAfter(today.date());
        boolean may = shown.may(Capability.Names.RECORD_MEETING);
        Consumer<RegisterRow> correct = may && meeting.state().minutesAgreed() ? row -> correct(shown, row) : null;
        add(new RegisterPanel(registers, quorums, formats(), board, meeting, recordable, may, correct));
        AttendanceCorrections.of(corrections.corrections(board, meeting.uuid()), formats(), getLocale())
                .ifPresent(this::add);
        if (meeting.date().isAfter(today.date())) {
            return;
        }
        List<AgendaEntry> items = agenda.agenda(board, meeting.uuid());
        add(new GuestPanel(guests, board, meeting.uuid(), items, recordable && may));
        List<Holding> members = registers.register(board, meeting.uuid()).stream()
                .map(RegisterRow::holding)
                .toList();
        RegisterChoices choices = new RegisterChoices(recordable && may, members, items);
        add(new InterestPanel(interests, presences, board, meeting.uuid(), choices));
    }

    private void correct(Shown shown, RegisterRow row) {
        new CorrectMarkDialog(row, draft -> {
                    corrections.correct(shown.board().id(), shown.meeting().uuid(), draft);
                    fill(shown.service(), shown.board(), shown.meeting().uuid());
                    Feedback.done(t("registers.correct.done"));
                })
                .open();
    }
}
