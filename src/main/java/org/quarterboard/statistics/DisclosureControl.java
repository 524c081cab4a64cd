package org.quarterboard.statistics;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Decides what of a document may be published. */
public final class DisclosureControl {

    /** "Fewer than 5". */
    public static final int THRESHOLD = 5;
    /** Below that "fewer than" would say the number. */
    public static final int LEAST_THRESHOLD = 3;

    private DisclosureControl() {}

    /**
     * The marks of all counts with a place.
     *
     * @param threshold t; 1 to t &minus; 1 is small
     * @throws IllegalArgumentException if the threshold is less than {@link #LEAST_THRESHOLD}
     */
    public static DisclosureOutcome protect(DisclosureDocument document, int threshold) {
        if (threshold < LEAST_THRESHOLD) {
            throw new IllegalArgumentException("Threshold below %d: %d".formatted(LEAST_THRESHOLD, threshold));
        }
        HiddenSystem system = new HiddenSystem(document, threshold);
        HiddenChoice choice = new HiddenChoice(system);
        choice.primaries(document.complements().entrySet().stream()
                .map(pair -> new int[] {system.number(pair.getKey()), system.number(pair.getValue())})
                .toList());
        choice.secondaries();
        choice.clean();
        return outcome(system, choice);
    }

    private static DisclosureOutcome outcome(HiddenSystem system, HiddenChoice choice) {
        HiddenMarks marks = choice.marks();
        SortedMap<String, DisclosureCell> cells = new TreeMap<>();
        system.vars().filter(var -> marks.mark(var) != null).forEach(var -> {
            DisclosureMark mark = Objects.requireNonNull(marks.mark(var));
            Optional<String> because = marks.because(var) < 0
                    ? Optional.empty()
                    : Optional.of(system.counts.get(marks.because(var)).key());
            cells.put(system.counts.get(var).key(), new DisclosureCell(mark, marks.reason(var), because));
        });
        TreeSet<String> figures = new TreeSet<>();
        IntStream.range(0, system.figures.size())
                .filter(figure -> !marks.printed(figure))
                .forEach(figure -> figures.add(system.figures.get(figure).key()));
        SortedMap<String, DisclosureReason> unsafe = new TreeMap<>();
        choice.unsafe().forEach(var -> unsafe.put(system.counts.get(var).key(), blame(system, marks)));
        TreeSet<String> known = new TreeSet<>();
        system.vars()
                .filter(choice::knownBefore)
                .forEach(var -> known.add(system.counts.get(var).key()));
        return new DisclosureOutcome(
                cells,
                figures,
                unsafe,
                known,
                system.broken,
                report(system, choice, cells, figures.size(), unsafe.size()));
    }

    /** Whether anything stands from before that could be at fault. */
    private static DisclosureReason blame(HiddenSystem system, HiddenMarks marks) {
        boolean before = system.vars().anyMatch(var -> marks.reason(var) == DisclosureReason.BEFORE)
                || system.figures.stream().anyMatch(DisclosureFigure::before);
        return before ? DisclosureReason.BEFORE : DisclosureReason.LINKED;
    }

    private static DisclosureReport report(
            HiddenSystem system,
            HiddenChoice choice,
            SortedMap<String, DisclosureCell> cells,
            int figures,
            int unsafe) {
        List<DisclosureCell> hidden =
                cells.values().stream().filter(DisclosureCell::hidden).toList();
        int primary = count(hidden, DisclosureReason.SMALL, DisclosureReason.SMALL_COMPLEMENT);
        int before = count(hidden, DisclosureReason.BEFORE);
        int weakened = (int) hidden.stream()
                .filter(cell -> cell.reason() == DisclosureReason.SMALL && cell.mark() == DisclosureMark.WITHHELD)
                .count();
        int latent = (int) system.counts.stream()
                .filter(count -> !count.shown() && count.small(system.threshold))
                .count();
        return new DisclosureReport(
                cells.size(),
                primary,
                hidden.size() - primary - before,
                weakened,
                before,
                latent,
                figures,
                choice.claims().size(),
                choice.claims().witnesses(),
                unsafe,
                system.broken.size());
    }

    private static int count(List<DisclosureCell> cells, DisclosureReason... reasons) {
        return (int) cells.stream()
                .filter(cell -> List.of(reasons).contains(cell.reason()))
                .count();
    }
}
