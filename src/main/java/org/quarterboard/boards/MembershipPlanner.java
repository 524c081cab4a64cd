package org.quarterboard.boards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.MembershipChange.Kind;
import org.quarterboard.boards.MembershipRow.Holder;
import org.quarterboard.boards.MembershipRow.OfficeHeld;
import org.quarterboard.boards.MembershipStep.MemberKey;
import org.quarterboard.boards.MembershipStep.SeatKey;
import org.quarterboard.directory.Findings;
import org.quarterboard.directory.Problem;

/**
 * Compares a membership list with what a board holds. Pure: what is wrong goes to the findings, what would change comes
 * out as steps in the order of the file. A seat is known by its title, a member by position and organisation, a term by
 * seat, member, standing and first day; an equal term with another last day gets that last day.
 */
final class MembershipPlanner {

    private final MembershipState state;
    private final Findings findings;
    private final List<MembershipStep> steps = new ArrayList<>();
    private final Map<String, MembershipRow> newSeats = new HashMap<>();
    private final Set<MemberKey> newMembers = new HashSet<>();
    private final Map<Object, Term> seen = new HashMap<>();
    private final Set<SeatKey> named = new HashSet<>();
    private final MembershipClashes clashes;
    private int unchanged;

    MembershipPlanner(MembershipState state, Findings findings) {
        this.state = state;
        this.findings = findings;
        this.clashes = new MembershipClashes(state, findings);
    }

    /** What would change. Of no use if anything was found to be wrong. */
    List<MembershipStep> plan(List<MembershipRow> rows) {
        rows.forEach(this::plan);
        if (findings.isEmpty()) {
            clashes.check();
        }
        return List.copyOf(steps);
    }

    int unchanged() {
        return unchanged;
    }

    /** The open seats that the list did not name. */
    List<String> seatsLeft() {
        return state.seats().stream()
                .filter(seat -> !seat.hasEnd() && !named.contains(new SeatKey(seat.id(), seat.title())))
                .map(SeatItem::title)
                .toList();
    }

    private void plan(MembershipRow row) {
        Optional<SeatKey> seat = seat(row);
        if (seat.isEmpty()) {
            return;
        }
        named.add(seat.get());
        int before = steps.size();
        if (seat.get().held() == null && newSeats.putIfAbsent(row.seat(), row) == null) {
            steps.add(new MembershipStep(Kind.SEAT, row, seat.get(), MemberKey.NOBODY, null, null));
        }
        row.holder().ifPresent(holder -> plan(row, seat.get(), holder));
        if (steps.size() == before) {
            unchanged++;
        }
    }

    private void plan(MembershipRow row, SeatKey seat, Holder holder) {
        Optional<MemberKey> found = member(row, holder);
        if (found.isEmpty()) {
            return;
        }
        MemberKey member = found.get();
        if (member.held() == null && newMembers.add(member)) {
            steps.add(new MembershipStep(Kind.MEMBER, row, seat, member, null, null));
        }
        if (first(
                row, new TermKey(seat, member, holder.standing(), holder.term().from()), holder)) {
            term(row, seat, member, holder);
        }
        holder.office().ifPresent(office -> office(row, seat, member, office));
    }

    private record TermKey(SeatKey seat, MemberKey member, Standing standing, LocalDate from) {}

    private record OfficeKey(MemberKey member, Office office, LocalDate from) {}

    /** Whether the term stands here for the first time. A second line may repeat it to name a further office. */
    private boolean first(MembershipRow row, TermKey key, Holder holder) {
        Term before = seen.putIfAbsent(key, holder.term());
        if (before == null) {
            return true;
        }
        if (!before.equals(holder.term()) || holder.office().isEmpty()) {
            findings.add(row.row(), MembershipLayout.POSITION, holder.position(), Problem.DUPLICATE_ROW);
        }
        return false;
    }

    private void term(MembershipRow row, SeatKey seat, MemberKey member, Holder holder) {
        Optional<Holding> held = state.holdings().stream()
                .filter(holding -> holding.seat().equals(seat.held())
                        && holding.member().equals(member.held())
                        && holding.standing() == holder.standing()
                        && holding.from().equals(holder.term().from()))
                .findFirst();
        if (held.isEmpty()) {
            steps.add(new MembershipStep(Kind.TERM, row, seat, member, null, null));
            clashes.add(row, seat, member, holder);
        } else if (!held.get().term().equals(holder.term())) {
            steps.add(new MembershipStep(
                    Kind.TERM_END, row, seat, member, held.get().id(), null));
            clashes.replace(row, held.get(), seat, member, holder);
        }
    }

    private void office(MembershipRow row, SeatKey seat, MemberKey member, OfficeHeld office) {
        Term before = seen.putIfAbsent(
                new OfficeKey(member, office.office(), office.term().from()), office.term());
        if (before != null) {
            if (!before.equals(office.term())) {
                findings.add(row.row(), MembershipLayout.OFFICE, office.office().name(), Problem.DUPLICATE_ROW);
            }
            return;
        }
        Optional<OfficeTerm> held = state.offices().stream()
                .filter(term -> term.office() == office.office()
                        && term.member().equals(member.held())
                        && term.term().from().equals(office.term().from()))
                .findFirst();
        if (held.isEmpty()) {
            Kind kind = office.office() == Office.CHAIR ? Kind.CHAIR : Kind.DEPUTY;
            steps.add(new MembershipStep(kind, row, seat, member, null, null));
            clashes.add(row, member, office);
        } else if (!held.get().term().equals(office.term())) {
            steps.add(new MembershipStep(
                    Kind.OFFICE_END, row, seat, member, null, held.get().id()));
            clashes.replace(row, held.get(), member, office);
        }
    }

    private Optional<SeatKey> seat(MembershipRow row) {
        Long authority = null;
        if (!row.authority().isEmpty()) {
            authority = state.authorities().get(row.authority());
            if (authority == null) {
                findings.add(
                        row.row(),
                        MembershipLayout.AUTHORITY,
                        row.authority(),
                        MembershipProblem.AUTHORITY_ELSEWHERE,
                        String.join(
                                ", ",
                                state.authorities().keySet().stream().sorted().toList()));
                return Optional.empty();
            }
        }
        List<SeatItem> titled = state.seats().stream()
                .filter(seat -> seat.title().equals(row.seat()))
                .toList();
        return titled.isEmpty() ? newSeat(row) : heldSeat(row, titled, authority);
    }

    private Optional<SeatKey> newSeat(MembershipRow row) {
        MembershipRow earlier = newSeats.get(row.seat());
        if (earlier != null
                && (earlier.kind() != row.kind() || !earlier.authority().equals(row.authority()))) {
            findings.add(
                    row.row(),
                    MembershipLayout.SEAT,
                    row.seat(),
                    MembershipProblem.SEAT_DIFFERS,
                    described(earlier.kind(), earlier.authority()));
            return Optional.empty();
        }
        return Optional.of(new SeatKey(null, row.seat()));
    }

    private Optional<SeatKey> heldSeat(MembershipRow row, List<SeatItem> titled, @Nullable Long authority) {
        List<SeatItem> alike = titled.stream()
                .filter(seat -> seat.kind() == row.kind() && Objects.equals(seat.authorityId(), authority))
                .toList();
        if (alike.size() == 1) {
            return Optional.of(new SeatKey(alike.getFirst().id(), row.seat()));
        }
        if (alike.isEmpty()) {
            SeatItem held = titled.getFirst();
            findings.add(
                    row.row(),
                    MembershipLayout.SEAT,
                    row.seat(),
                    MembershipProblem.SEAT_DIFFERS,
                    described(held.kind(), code(held.authorityId())));
        } else {
            findings.add(row.row(), MembershipLayout.SEAT, row.seat(), MembershipProblem.SEAT_TWICE);
        }
        return Optional.empty();
    }

    private static String described(SeatKind kind, String authority) {
        return authority.isEmpty() ? kind.name() : kind.name() + ", " + authority;
    }

    private String code(@Nullable Long authority) {
        return state.authorities().entrySet().stream()
                .filter(entry -> entry.getValue().equals(authority))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private Optional<MemberKey> member(MembershipRow row, Holder holder) {
        List<MemberItem> alike = state.members().stream()
                .filter(member -> member.position().equals(holder.position())
                        && member.organisation().equals(holder.organisation()))
                .toList();
        if (alike.size() > 1) {
            findings.add(row.row(), MembershipLayout.POSITION, holder.position(), MembershipProblem.MEMBER_TWICE);
            return Optional.empty();
        }
        return Optional.of(new MemberKey(
                alike.isEmpty() ? null : alike.getFirst().id(), holder.position(), holder.organisation()));
    }
}
