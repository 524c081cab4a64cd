package org.quarterboard.boards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterboard.boards.MembershipRow.Holder;
import org.quarterboard.boards.MembershipRow.OfficeHeld;
import org.quarterboard.boards.MembershipStep.MemberKey;
import org.quarterboard.boards.MembershipStep.SeatKey;
import org.quarterboard.directory.Findings;

/** The terms of a board as they would stand after a membership list, and which of them cannot stand together. */
final class MembershipClashes {

    /** A term in a seat; row 0 if the board holds it already and the list leaves it alone. */
    private record Held(int row, SeatKey seat, MemberKey member, Standing standing, Term term) {}

    private record InOffice(int row, Office office, MemberKey member, Term term) {}

    private final MembershipState state;
    private final Findings findings;
    private final List<Held> terms = new ArrayList<>();
    private final List<InOffice> offices = new ArrayList<>();

    MembershipClashes(MembershipState state, Findings findings) {
        this.state = state;
        this.findings = findings;
        state.holdings().forEach(holding -> terms.add(held(holding)));
        state.offices().forEach(office -> offices.add(held(office)));
    }

    private static Held held(Holding holding) {
        return new Held(
                0,
                new SeatKey(holding.seat(), holding.seatTitle()),
                new MemberKey(holding.member(), holding.position(), holding.organisation()),
                holding.standing(),
                holding.term());
    }

    private static InOffice held(OfficeTerm office) {
        return new InOffice(
                0,
                office.office(),
                new MemberKey(office.member(), office.position(), office.organisation()),
                office.term());
    }

    void add(MembershipRow row, SeatKey seat, MemberKey member, Holder holder) {
        terms.add(new Held(row.row(), seat, member, holder.standing(), holder.term()));
    }

    void replace(MembershipRow row, Holding before, SeatKey seat, MemberKey member, Holder holder) {
        terms.remove(held(before));
        add(row, seat, member, holder);
    }

    void add(MembershipRow row, MemberKey member, OfficeHeld office) {
        offices.add(new InOffice(row.row(), office.office(), member, office.term()));
    }

    void replace(MembershipRow row, OfficeTerm before, MemberKey member, OfficeHeld office) {
        offices.remove(held(before));
        add(row, member, office);
    }

    void check() {
        for (int i = 0; i < terms.size(); i++) {
            Held wanted = terms.get(i);
            if (wanted.row() > 0) {
                checkOpen(wanted);
                checkAgainst(wanted, terms.subList(0, i));
            }
        }
        for (int i = 0; i < offices.size(); i++) {
            InOffice wanted = offices.get(i);
            if (wanted.row() > 0) {
                checkAgainst(wanted, i);
            }
        }
    }

    private void checkOpen(Held wanted) {
        Optional<LocalDate> closed = state.seats().stream()
                .filter(seat -> seat.id().equals(wanted.seat().held()))
                .map(SeatItem::closedOn)
                .filter(lastDay -> wanted.term().to().isAfter(lastDay))
                .findFirst();
        closed.ifPresent(lastDay -> findings.add(
                wanted.row(),
                MembershipLayout.SEAT,
                wanted.seat().title(),
                MembershipProblem.SEAT_CLOSED,
                lastDay.toString()));
    }

    private void checkAgainst(Held wanted, List<Held> others) {
        for (Held other : others) {
            if (!other.seat().equals(wanted.seat()) || !other.term().overlaps(wanted.term())) {
                continue;
            }
            if (other.member().equals(wanted.member())) {
                findings.add(
                        wanted.row(),
                        MembershipLayout.FROM,
                        wanted.term().from().toString(),
                        MembershipProblem.HOLDS_ALREADY,
                        other.term().from().toString());
                return;
            }
            if (other.standing() == Standing.SENIOR && wanted.standing() == Standing.SENIOR) {
                findings.add(
                        wanted.row(),
                        MembershipLayout.STANDING,
                        wanted.standing().name(),
                        MembershipProblem.SENIOR_AT_ONCE,
                        other.member().position());
                return;
            }
        }
    }

    private void checkAgainst(InOffice wanted, int index) {
        offices.subList(0, index).stream()
                .filter(other ->
                        other.office() == wanted.office() && other.term().overlaps(wanted.term()))
                .findFirst()
                .ifPresent(other -> findings.add(
                        wanted.row(),
                        MembershipLayout.OFFICE,
                        wanted.office().name(),
                        MembershipProblem.OFFICE_AT_ONCE,
                        other.member().position()));
    }
}
