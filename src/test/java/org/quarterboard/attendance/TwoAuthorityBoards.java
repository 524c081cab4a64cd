package org.quarterboard.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.boards.AppointmentDraft;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.BoardDraft;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.MemberDraft;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatDraft;
import org.quarterboard.boards.SeatId;
import org.quarterboard.boards.SeatItem;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.MeetingDraft;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.Services;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Boards of one service and two councils: social care and education of each, the other three sectors for both. */
@Component
public class TwoAuthorityBoards {

    private final JdbcClient jdbc;
    private final BoardService boards;
    private final AppointmentService appointments;
    private final MeetingService meetings;
    private final RegisterService registers;

    TwoAuthorityBoards(
            JdbcClient jdbc,
            BoardService boards,
            AppointmentService appointments,
            MeetingService meetings,
            RegisterService registers) {
        this.jdbc = jdbc;
        this.boards = boards;
        this.appointments = appointments;
        this.meetings = meetings;
        this.registers = registers;
    }

    /** @param seats by their titles, such as "EDUCATION 1" and "POLICE" */
    public record Board(ServiceId service, String code, BoardId id, Map<String, MarkDraft> seats) {

        public Viewer.Grant grant(Role role) {
            return new Viewer.Grant(role, ScopeKind.SERVICE, service.value(), "");
        }
    }

    public Board create() {
        String code = Services.code();
        ServiceId service = Services.create(jdbc, code);
        List<Long> councils = List.of(authority(service, "First council"), authority(service, "Second council"));
        List<SeatDraft> drafts = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            boolean ofCouncils = sector == Sector.CHILDRENS_SOCIAL_CARE || sector == Sector.EDUCATION;
            if (ofCouncils) {
                drafts.add(new SeatDraft(Optional.of(sector), sector + " 1", councils.getFirst()));
                drafts.add(new SeatDraft(Optional.of(sector), sector + " 2", councils.getLast()));
            } else {
                drafts.add(new SeatDraft(Optional.of(sector), sector.name(), null));
            }
        }
        return AsSystem.call("test", () -> {
            BoardId board = boards.create(service, new BoardDraft("A board of two councils", drafts));
            Map<String, MarkDraft> seats = new LinkedHashMap<>();
            for (SeatItem seat : boards.boardOf(service).orElseThrow().seats()) {
                MemberId member =
                        appointments.addMember(board, new MemberDraft("Head of " + seat.title(), "Partner", null));
                appointments.appoint(
                        board,
                        new AppointmentDraft(
                                seat.id(), member, Standing.SENIOR, Term.of(LocalDate.of(2020, 4, 1), null)));
                seats.put(seat.title(), new MarkDraft(member, seat.id(), Mark.ABSENT, MarkDraft.NONE));
            }
            return new Board(service, code, board, seats);
        });
    }

    /** A meeting that was held, the senior partners of these seats there, all others absent. */
    public UUID held(Board board, LocalDate day, String... there) {
        return AsSystem.call("test", () -> {
            UUID meeting = meetings.plan(board.id(), new MeetingDraft(day, LocalTime.of(10, 0), "County hall"));
            registers.recordMarks(
                    board.id(),
                    meeting,
                    board.seats().entrySet().stream()
                            .map(seat -> List.of(there).contains(seat.getKey())
                                    ? new MarkDraft(
                                            seat.getValue().member(),
                                            seat.getValue().seat(),
                                            Mark.SENIOR,
                                            MarkDraft.NONE)
                                    : seat.getValue())
                            .toList());
            meetings.hold(board.id(), meeting);
            return meeting;
        });
    }

    /** A further service that the board serves, with a council of its own and that council's seat of education. */
    public ServiceId alsoServe(Board board) {
        ServiceId further = Services.create(jdbc);
        long council = authority(further, "Council of the further service");
        AsSystem.run("test", () -> {
            boards.alsoServe(board.id(), further);
            SeatDraft draft = new SeatDraft(Optional.of(Sector.EDUCATION), "EDUCATION further", council);
            SeatId seat = appointments.addSeat(board.id(), draft);
            MemberId member =
                    appointments.addMember(board.id(), new MemberDraft("Head of " + draft.title(), "Partner", null));
            appointments.appoint(
                    board.id(),
                    new AppointmentDraft(seat, member, Standing.SENIOR, Term.of(LocalDate.of(2020, 4, 1), null)));
            board.seats().put(draft.title(), new MarkDraft(member, seat, Mark.ABSENT, MarkDraft.NONE));
        });
        return further;
    }

    private long authority(ServiceId service, String name) {
        long id = jdbc.sql("SELECT NEXTVAL(local_authority_seq)")
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO local_authority (id, code, name, version) VALUES (?, ?, ?, 0)")
                .params(id, Services.code(), name)
                .update();
        jdbc.sql("INSERT INTO service_authority (service_id, authority_id, valid_from) VALUES (?, ?, '2000-01-01')")
                .params(service.value(), id)
                .update();
        return id;
    }
}
