package org.quarterboard.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/**
 * Puts together how the returns of a quarter stood at a moment: from the figures that held then and the steps that were
 * taken up to then. Nothing of it is kept twice.
 */
@Component
class ReturnsThen {

    /** Later than every figure that could be held, and before the end of time at which a current one is superseded. */
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private final ObservationReader reader;
    private final ReturnHistory history;
    private final DeadlineStore deadlines;
    private final ExpectedCells expected;
    private final CellRegistry cells;
    private final Map<CellCode, Integer> places = new HashMap<>();

    ReturnsThen(
            ObservationReader reader,
            ReturnHistory history,
            DeadlineStore deadlines,
            ExpectedCells expected,
            CellRegistry cells,
            MeasureCatalogue catalogue) {
        this.reader = reader;
        this.history = history;
        this.deadlines = deadlines;
        this.expected = expected;
        this.cells = cells;
        for (Cell cell : catalogue.cells()) {
            places.put(cell.code(), places.size());
        }
    }

    /**
     * @param now whether the moment is the present; only then is the stored state asked, which also knows of checks from
     *     before declarations were kept
     * @param stored all returns of the service as they are now
     */
    QuarterReturns at(ServiceId service, Quarter quarter, Instant at, boolean now, List<ReturnStatus> stored) {
        Period period = Period.of(quarter);
        Map<String, List<Observation>> held = byKpi(reader.returned(service, period, now ? LAST : at));
        Map<String, List<Observation>> current = now ? held : byKpi(reader.returned(service, period, LAST));
        ReturnHistory.Steps steps = history.of(service, period);
        Deadlines known = until(deadlines.of(service), at);
        List<Arrangement> arrangements = deadlines.arrangements(service).stream()
                .filter(one -> !one.at().isAfter(at))
                .toList();
        LocalDate day = Following.day(at);
        List<ReturnStatus> receivedThen = stored.stream()
                .filter(status -> now || !status.receivedAt().isAfter(at))
                .toList();
        Quarter followedFrom =
                Following.from(Arrangement.newest(arrangements), ReturnCalendarService.firstDay(receivedThen), day);
        Optional<ReturnKind> kind = Arrangement.kindIn(quarter, arrangements);
        List<QuarterReturns.One> returns = new ArrayList<>();
        for (String kpi : ReturnCalendar.KPIS) {
            List<Observation> figures = held.getOrDefault(kpi, List.of());
            Set<CellCode> answered = figures.stream()
                    .filter(figure -> figure.gap() != Gap.NOT_RETURNED)
                    .map(Observation::cell)
                    .collect(Collectors.toSet());
            List<Declaration> said = steps(steps.declarations(), kpi, at, Declaration::at);
            List<Submission> sent = steps(steps.submissions(), kpi, at, Submission::at);
            List<LockStep> locks = steps(steps.locks(), kpi, at, LockStep::at);
            Optional<ReturnStatus> status = receivedThen.stream()
                    .filter(one -> one.key().equals(new ReturnKey(service, kpi, period)))
                    .findFirst();
            ReturnStanding standing = ReturnStanding.of(
                    new ReturnStanding.Facts(
                            kpi,
                            quarter,
                            known.due(quarter),
                            quarter.compareTo(followedFrom) >= 0,
                            now ? status.map(ReturnStatus::state).orElse(null) : state(figures, said, sent),
                            answered.size(),
                            !locks.isEmpty() && locks.getLast().locked(),
                            status.map(one -> received(one, at, now)).orElse(null),
                            sent.isEmpty()
                                    ? null
                                    : Following.day(sent.getFirst().at()),
                            sent.size()),
                    day);
            returns.add(new QuarterReturns.One(
                    standing,
                    expected.measure(Integer.parseInt(kpi), quarter, kind, answered),
                    said,
                    sent,
                    locks,
                    figures,
                    changed(figures, current.getOrDefault(kpi, List.of()))));
        }
        return new QuarterReturns(quarter, at, now, known.due(quarter), known.extension(quarter), kind, returns);
    }

    /** Before everything was taken back, what stood had come in with the first figure. */
    private static @Nullable LocalDate received(ReturnStatus status, Instant at, boolean now) {
        Instant since = status.standsSince();
        if (since != null && (now || !since.isAfter(at))) {
            return Following.day(since);
        }
        return now ? null : Following.day(status.receivedAt());
    }

    /** A step counts as long as nothing came in after it. */
    private static @Nullable ReturnState state(
            List<Observation> figures, List<Declaration> said, List<Submission> sent) {
        Optional<Instant> last = figures.stream().map(Observation::enteredAt).max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return null;
        }
        if (!sent.isEmpty() && !last.get().isAfter(sent.getLast().at())) {
            return ReturnState.SUBMITTED;
        }
        return !said.isEmpty() && !last.get().isAfter(said.getLast().at()) ? ReturnState.CHECKED : ReturnState.RECEIVED;
    }

    private static Deadlines until(Deadlines all, Instant at) {
        List<DeadlineRule> rules =
                all.rules().stream().filter(rule -> !rule.at().isAfter(at)).toList();
        return new Deadlines(
                rules.isEmpty() ? List.of(all.rules().getFirst()) : rules,
                all.extensions().stream().filter(one -> !one.at().isAfter(at)).toList());
    }

    private static <T> List<T> steps(
            List<ReturnHistory.Entry<T>> all, String kpi, Instant at, Function<T, Instant> moment) {
        return all.stream()
                .filter(entry -> entry.key().kpi().equals(kpi))
                .map(ReturnHistory.Entry::step)
                .filter(step -> !moment.apply(step).isAfter(at))
                .toList();
    }

    private Map<String, List<Observation>> byKpi(List<Observation> figures) {
        return figures.stream()
                .filter(figure -> places.containsKey(figure.cell()))
                .sorted(Comparator.comparingInt(figure -> places.getOrDefault(figure.cell(), 0)))
                .collect(Collectors.groupingBy(figure -> cells.kpi(figure.cell())));
    }

    private static List<QuarterReturns.Changed> changed(List<Observation> then, List<Observation> now) {
        Map<CellCode, Observation> before = byCell(then);
        Map<CellCode, Observation> after = byCell(now);
        Set<CellCode> all = new LinkedHashSet<>();
        then.forEach(figure -> all.add(figure.cell()));
        now.forEach(figure -> all.add(figure.cell()));
        List<QuarterReturns.Changed> changed = new ArrayList<>();
        for (CellCode cell : all) {
            Optional<Observation> old = Optional.ofNullable(before.get(cell));
            Optional<Observation> other = Optional.ofNullable(after.get(cell));
            if (!old.map(Observation::id).equals(other.map(Observation::id))) {
                changed.add(new QuarterReturns.Changed(cell, old, other));
            }
        }
        return changed;
    }

    private static Map<CellCode, Observation> byCell(List<Observation> figures) {
        Map<CellCode, Observation> found = new HashMap<>();
        figures.forEach(figure -> found.put(figure.cell(), figure));
        return found;
    }
}
