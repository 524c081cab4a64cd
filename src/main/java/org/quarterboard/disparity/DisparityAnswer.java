package org.quarterboard.disparity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quarterboard.statistics.DisparityTable;
import org.quarterboard.statistics.TotalsCheck;

/**
 * The groups at one stage, or of one other thing counted, against one reference.
 *
 * @param numerators what was put together, and over which periods
 * @param denominators the same of the reference
 * @param asked how many quarters were asked for
 * @param held over how many of them there are figures on both sides
 * @param table as statistics has judged it
 * @param lines in the order in which groups are shown
 * @param suggested over how many quarters every group would have figures large enough to be compared, if that is another span
 * @param totals whether the groups add up to the total that was given beside them; empty if none was
 */
public record DisparityAnswer(
        Counted counted,
        Counted reference,
        PooledCounts numerators,
        PooledCounts denominators,
        int asked,
        long held,
        DisparityTable table,
        List<DisparityLine> lines,
        OptionalInt suggested,
        Optional<TotalsCheck> totals) {

    public DisparityAnswer {
        lines = List.copyOf(lines);
    }

    /** The same with its table judged in another family. */
    DisparityAnswer judged(DisparityTable judged) {
        List<DisparityLine> again = lines.stream()
                .map(line -> new DisparityLine(
                        line.group(),
                        line.numerator(),
                        line.denominator(),
                        judged.row(line.group().code()).orElseThrow(),
                        line.bounds()))
                .toList();
        return new DisparityAnswer(
                counted, reference, numerators, denominators, asked, held, judged, again, suggested, totals);
    }

    public boolean isEmpty() {
        return numerators.isEmpty();
    }

    /** Whoever is set beside the baseline, which is itself no one of them even where its figures are missing. */
    public List<DisparityLine> compared() {
        return lines.stream()
                .filter(line -> !line.group().unknown() && !line.group().code().equals(table.baseline()))
                .toList();
    }

    public Optional<DisparityLine> line(GroupKey group) {
        return lines.stream().filter(line -> line.group().equals(group)).findFirst();
    }
}
