package org.quarterboard.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.QuorumRule;
import org.quarterboard.boards.QuorumRule.Missing;
import org.quarterboard.boards.SeatId;
import org.quarterboard.boards.Standing;
import org.quarterboard.meetings.SectorForecast.Expectation;
import org.quarterboard.shared.Sector;

/**
 * Quorum and KPI 8 before the meeting. The answers are made into the register that they would become, once for each of
 * three cases (see {@link Outlook}), and that register is judged by the same rules as a real one.
 *
 * <p>Who comes counts as what the seat says: a senior partner as such, a nominated delegate as delegate, a member as
 * present. Who sends somebody else counts as sending a delegate, unless that delegate is a member who has sent
 * apologies. In the likely case a member who has not answered does what the register of the last meeting held says of
 * the same member and seat; without one, the member stays away.
 */
final class Forecaster {

    private final AttendanceRule rule;

    Forecaster(AttendanceRule rule) {
        this.rule = rule;
    }

    /**
     * A seat and what its holder answered.
     *
     * @param delegateDeclined whether the delegate whom the holder sends has sent apologies
     * @param lastTime what was recorded at the last meeting held, if anything was
     */
    record Expected(
            Holding holding,
            Answer answer,
            boolean delegateDeclined,
            @Nullable Mark lastTime) {

        boolean sends() {
            return answer == Answer.DELEGATE && !delegateDeclined;
        }

        boolean is(Standing standing) {
            return holding.standing() == standing;
        }
    }

    /**
     * What a forecast is made from.
     *
     * @param rows the seats on the day with their holders
     * @param chairs chair and deputy on the day, and what they answered
     */
    record Given(
            Meeting meeting,
            List<Expected> rows,
            Map<MemberId, Answer> chairs,
            QuorumRule quorum,
            int invited,
            int answered,
            boolean laterInQuarter) {}

    /** What those do who have not answered. */
    enum Case {
        STAY_AWAY,
        AS_LAST_TIME,
        COME
    }

    Forecast forecast(Given given) {
        return new Forecast(
                given.invited(),
                given.answered(),
                new Outlook<>(
                        count(given, Case.STAY_AWAY).seniors().size(),
                        count(given, Case.AS_LAST_TIME).seniors().size(),
                        count(given, Case.COME).seniors().size()),
                count(given, Case.AS_LAST_TIME).delegates().size(),
                given.quorum(),
                new Outlook<>(
                        missing(given, Case.STAY_AWAY), missing(given, Case.AS_LAST_TIME), missing(given, Case.COME)),
                Arrays.stream(Sector.values())
                        .map(sector -> sector(sector, given.rows()))
                        .toList(),
                given.laterInQuarter());
    }

    /** The register that the answers would become. */
    static HeldMeeting register(Given given, Case which) {
        List<HeldMark> marks = new ArrayList<>();
        for (Expected row : given.rows()) {
            Holding holding = row.holding();
            marks.add(new HeldMark(
                    holding.sector(),
                    holding.authorityId(),
                    holding.standing(),
                    mark(row, which),
                    holding.position(),
                    holding.organisation(),
                    holding.term()));
        }
        return new HeldMeeting(
                given.meeting().meetingId(),
                given.meeting().uuid(),
                given.meeting().heldOn(),
                given.meeting().startsAt(),
                marks);
    }

    private static Mark mark(Expected row, Case which) {
        return switch (row.answer()) {
            case IN_ROOM, REMOTE -> present(row);
            case DELEGATE -> row.sends() && row.is(Standing.SENIOR) ? Mark.DELEGATE : Mark.APOLOGIES;
            case APOLOGIES -> Mark.APOLOGIES;
            case NONE ->
                switch (which) {
                    case STAY_AWAY -> Mark.ABSENT;
                    case AS_LAST_TIME -> lastTime(row);
                    case COME -> present(row);
                };
        };
    }

    private static Mark present(Expected row) {
        return switch (row.holding().standing()) {
            case SENIOR -> Mark.SENIOR;
            case DELEGATE -> Mark.DELEGATE;
            case MEMBER -> Mark.PRESENT;
        };
    }

    private static Mark lastTime(Expected row) {
        Mark before = row.lastTime();
        return before != null && Mark.of(row.holding().standing()).contains(before) ? before : Mark.ABSENT;
    }

    private AttendanceRule.Counted count(Given given, Case which) {
        return rule.count(register(given, which));
    }

    private Missing missing(Given given, Case which) {
        Set<SeatId> filled = new HashSet<>();
        Set<SeatId> represented = new HashSet<>();
        for (Expected row : given.rows()) {
            filled.add(row.holding().seat());
            if (row.sends() || mark(row, which).attended()) {
                represented.add(row.holding().seat());
            }
        }
        return given.quorum()
                .judge(new QuorumRule.Presence(
                        represented.size(), filled.size(), sectors(given, which), chaired(given, which)));
    }

    /** The sectors that somebody is there for. A quorum asks for no more, however a service reads KPI 8. */
    private static Set<Sector> sectors(Given given, Case which) {
        Set<Sector> there = EnumSet.noneOf(Sector.class);
        register(given, which).marks().stream()
                .filter(row -> row.mark() == Mark.SENIOR || row.mark() == Mark.DELEGATE)
                .forEach(row -> row.sector().ifPresent(there::add));
        return there;
    }

    /** Whether chair or deputy is there in person: a delegate takes a seat, not the chair. */
    private static boolean chaired(Given given, Case which) {
        return given.chairs().entrySet().stream().anyMatch(chair -> switch (chair.getValue()) {
            case IN_ROOM, REMOTE -> true;
            case DELEGATE, APOLOGIES -> false;
            case NONE ->
                switch (which) {
                    case STAY_AWAY -> false;
                    case AS_LAST_TIME -> cameLastTime(given, chair.getKey());
                    case COME -> true;
                };
        });
    }

    private static boolean cameLastTime(Given given, MemberId chair) {
        return given.rows().stream()
                .filter(row -> row.holding().member().equals(chair))
                .map(Forecaster::lastTime)
                .anyMatch(mark -> mark == Mark.SENIOR || mark == Mark.PRESENT);
    }

    private static SectorForecast sector(Sector sector, List<Expected> all) {
        List<Expected> seniors = rows(sector, Standing.SENIOR, all);
        List<Expected> delegates = rows(sector, Standing.DELEGATE, all);
        Predicate<Expected> comes = row -> row.answer().comes();
        Predicate<Expected> silent = row -> row.answer() == Answer.NONE;
        if (seniors.isEmpty() && delegates.isEmpty()) {
            return new SectorForecast(sector, Expectation.VACANT, List.of());
        }
        if (seniors.stream().anyMatch(comes)) {
            return new SectorForecast(sector, Expectation.SENIOR, List.of());
        }
        if (seniors.stream().anyMatch(silent)) {
            return new SectorForecast(sector, Expectation.NOT_ANSWERED, whom(seniors, silent));
        }
        if (seniors.stream().anyMatch(Expected::sends) || delegates.stream().anyMatch(comes)) {
            return new SectorForecast(sector, Expectation.DELEGATE, List.of());
        }
        if (delegates.stream().anyMatch(silent)) {
            return new SectorForecast(sector, Expectation.DELEGATE_NOT_ANSWERED, whom(delegates, silent));
        }
        return new SectorForecast(
                sector, Expectation.NOBODY, whom(seniors.isEmpty() ? delegates : seniors, row -> true));
    }

    private static List<Expected> rows(Sector sector, Standing standing, List<Expected> all) {
        return all.stream()
                .filter(row -> row.is(standing) && row.holding().sector().equals(Optional.of(sector)))
                .toList();
    }

    private static List<Holding> whom(List<Expected> rows, Predicate<Expected> which) {
        return rows.stream().filter(which).map(Expected::holding).toList();
    }
}
