package org.quarterboard.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.AppointmentDraft;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardDraft;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.MemberDraft;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.Office;
import org.quarterboard.boards.SeatDraft;
import org.quarterboard.boards.SeatId;
import org.quarterboard.boards.SeatItem;
import org.quarterboard.boards.SeatKind;
import org.quarterboard.directory.AuthorityItem;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets up the board of a service with its meetings: all of it in one transaction, so that none is ever half there. */
@Component
@Profile({"demo", "test"})
class BoardSetUp {

    private final ServiceDirectory directory;
    private final BoardService boards;
    private final AppointmentService appointments;
    private final KeepingSetUp keeping;
    private final MeetingSetUp meetings;
    private final Today today;

    BoardSetUp(
            ServiceDirectory directory,
            BoardService boards,
            AppointmentService appointments,
            KeepingSetUp keeping,
            MeetingSetUp meetings,
            Today today) {
        this.directory = directory;
        this.boards = boards;
        this.appointments = appointments;
        this.keeping = keeping;
        this.meetings = meetings;
        this.today = today;
    }

    @Transactional
    public void load(BoardPlan plan, ServiceId service) {
        if (boards.boardOf(service).isPresent()) {
            return;
        }
        BoardId board = boards.create(service, new BoardDraft(plan.names().name(), seats(plan, service)));
        boards.describe(board, plan.names(), boards.details(board).version());
        Map<String, SeatId> seats = boards.boardOf(service).stream()
                .map(BoardDetails::seats)
                .flatMap(List::stream)
                .collect(Collectors.toMap(SeatItem::title, SeatItem::id));
        Map<String, MemberId> members = new HashMap<>();
        plan.positions()
                .forEach((key, holder) -> members.put(
                        key,
                        appointments.addMember(
                                board, new MemberDraft(holder.position(), holder.organisation(), null))));
        for (BoardPlan.Holder holder : plan.holders()) {
            holder.standing()
                    .ifPresent(standing -> appointments.appoint(
                            board,
                            new AppointmentDraft(
                                    found(seats, holder.seat()),
                                    found(members, holder.key()),
                                    standing,
                                    holder.term(),
                                    plan.standsInFor(holder)
                                            .map(key -> found(members, key))
                                            .orElse(null))));
        }
        for (BoardPlan.OfficeHolder office : plan.offices()) {
            appointments.appointTo(board, Office.valueOf(office.office()), found(members, office.key()), office.term());
        }
        keeping.load(plan.service(), board, members);
        meetings.load(plan, board, seats, members);
    }

    private List<SeatDraft> seats(BoardPlan plan, ServiceId service) {
        LocalDate day = today.date();
        Map<String, Long> authorities = directory.authorities(service, day).stream()
                .collect(Collectors.toMap(AuthorityItem::code, AuthorityItem::id));
        return plan.seats().values().stream()
                .map(seat ->
                        new SeatDraft(seat.kind().orElse(SeatKind.OTHER), seat.seat(), authority(authorities, seat)))
                .toList();
    }

    private static @Nullable Long authority(Map<String, Long> authorities, BoardPlan.Holder seat) {
        return seat.authority().map(code -> found(authorities, code)).orElse(null);
    }

    static <T> T found(Map<String, T> among, String key) {
        T value = among.get(key);
        if (value == null) {
            throw new IllegalStateException("The demonstration names what it does not describe: " + key);
        }
        return value;
    }
}
