package org.quarterboard.boards.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.boards.OfficeTerm;
import org.quarterboard.boards.SeatItem;
import org.quarterboard.boards.SeatService;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.PeopleService.Colleague;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.SelectedService;
import org.springframework.stereotype.Component;

/** Opens the forms about the board, its seats and its members, each with what it needs. */
@Component
class BoardForms {

    private final BoardService boards;
    private final AppointmentService appointments;
    private final SeatService seats;
    private final PeopleService people;
    private final ServiceDirectory directory;
    private final BoardAuthorities authorities;
    private final Today today;

    BoardForms(
            BoardService boards,
            AppointmentService appointments,
            SeatService seats,
            PeopleService people,
            ServiceDirectory directory,
            BoardAuthorities authorities,
            Today today) {
        this.boards = boards;
        this.appointments = appointments;
        this.seats = seats;
        this.people = people;
        this.directory = directory;
        this.authorities = authorities;
        this.today = today;
    }

    void setUp(SelectedService service, Runnable done) {
        new SetUpDialog(service.name(), directory.authorities(service.id(), today.date()), draft -> {
                    boards.create(service.id(), draft);
                    done.run();
                })
                .open();
    }

    void serve(BoardDetails board, List<SelectedService> candidates, Runnable done) {
        new ServeDialog(candidates, service -> {
                    boards.alsoServe(board.id(), service);
                    done.run();
                })
                .open();
    }

    void names(BoardDetails board, Runnable done) {
        new NamesDialog(board.names(), names -> {
                    boards.describe(board.id(), names, board.version());
                    done.run();
                })
                .open();
    }

    void addSeat(BoardDetails board, Runnable done) {
        new SeatDialog(null, authorities.of(board), draft -> {
                    appointments.addSeat(board.id(), draft);
                    done.run();
                })
                .open();
    }

    void changeSeat(BoardDetails board, SeatItem seat, Runnable done) {
        new SeatDialog(seat, authorities.of(board), draft -> {
                    seats.describe(board.id(), seat.id(), draft, seat.version());
                    done.run();
                })
                .open();
    }

    void closeSeat(BoardDetails board, SeatItem seat, Runnable done) {
        new LastDayDialog(
                        "boards.seat.close",
                        today.date(),
                        lastDay -> {
                            seats.close(board.id(), seat.id(), lastDay);
                            done.run();
                        },
                        seat.title())
                .open();
    }

    void addMember(ServiceId service, BoardDetails board, Runnable done) {
        new MemberDialog(null, people.colleagues(service), draft -> {
                    appointments.addMember(board.id(), draft);
                    done.run();
                })
                .open();
    }

    void changeMember(ServiceId service, BoardDetails board, MemberItem member, Runnable done) {
        new MemberDialog(member, choices(service, member), draft -> {
                    appointments.describeMember(board.id(), member.id(), draft, member.version());
                    done.run();
                })
                .open();
    }

    /** The colleagues, and whoever signs in for the member now: a chair's rights may come from the office alone. */
    private List<Colleague> choices(ServiceId service, MemberItem member) {
        List<Colleague> choices = new ArrayList<>(people.colleagues(service));
        PersonId linked = member.person().orElse(null);
        if (linked != null && choices.stream().noneMatch(each -> each.id().equals(linked))) {
            String name = people.names(List.of(linked)).getOrDefault(linked, "");
            choices.addFirst(new Colleague(linked, name, ""));
        }
        return choices;
    }

    void appoint(BoardDetails board, @Nullable SeatItem seat, Runnable done) {
        new AppointDialog(board, seat, today.date(), draft -> {
                    appointments.appoint(board.id(), draft);
                    done.run();
                })
                .open();
    }

    void office(BoardDetails board, Runnable done) {
        new OfficeDialog(board, today.date(), (office, member, term) -> {
                    appointments.appointTo(board.id(), office, member, term);
                    done.run();
                })
                .open();
    }

    void endTerm(BoardDetails board, Holding holding, Runnable done) {
        new LastDayDialog(
                        "boards.end",
                        today.date(),
                        lastDay -> {
                            appointments.endTerm(board.id(), holding.id(), lastDay);
                            done.run();
                        },
                        holding.position(),
                        holding.seatTitle())
                .open();
    }

    void endOffice(BoardDetails board, OfficeTerm office, Runnable done) {
        new LastDayDialog(
                        "boards.end-office",
                        today.date(),
                        lastDay -> {
                            appointments.endOffice(board.id(), office.id(), lastDay);
                            done.run();
                        },
                        office.position())
                .open();
    }
}
