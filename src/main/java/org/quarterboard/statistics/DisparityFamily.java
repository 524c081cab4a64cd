package org.quarterboard.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.PrimitiveIterator;

/**
 * Tables that are judged together, since whoever looks at many comparisons finds a striking one by chance.
 *
 * <p>The tested family is every known group but the baseline in every table, if both numerators are at least {@value
 * Disparity#LEAST}; the counts fix it before anything is tested. The p-values, each two-sided and from the test that
 * the row's interval inverts, are adjusted over all tables together ({@link BenjaminiHochberg}). Flagged are those with
 * an adjusted p of at most 0.05, as higher or lower than the baseline.
 *
 * <p>A flagged row's interval leaves out 1, since no adjusted p is below its p and the interval leaves out 1 exactly if
 * p is below 0.05. The converse need not hold ({@link DisparityRow#clearOnItsOwnOnly}): the interval shown is the
 * unadjusted one.
 *
 * <p>What belongs together is the caller's: the stages and groups that one page or one paper shows. One comparison must
 * not stand in it twice. Two dimensions of the same children (group, and group by sex) depend on each other,
 * positively, which the adjustment allows.
 *
 * <ul>
 *   <li>No table, or nothing to be tested: the tables as they are, 0 tested.
 *   <li>Judging again, alone or together with others, begins afresh from the counts.
 * </ul>
 *
 * @param tables in the order in which they were given, every tested row judged
 * @param tested how many comparisons were tested
 * @param flagged how many of them were flagged
 */
public record DisparityFamily(List<DisparityTable> tables, int tested, int flagged) {

    public DisparityFamily {
        tables = List.copyOf(tables);
    }

    /** The tables with the states and adjusted p-values that they have as one family. */
    public static DisparityFamily judge(List<DisparityTable> tables) {
        double[] pValues = tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.state().tested())
                .mapToDouble(DisparityRow::pValue)
                .toArray();
        PrimitiveIterator.OfDouble adjusted =
                Arrays.stream(BenjaminiHochberg.adjusted(pValues)).iterator();
        List<DisparityTable> judged =
                tables.stream().map(table -> judged(table, adjusted)).toList();
        long flagged = judged.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.state().flagged())
                .count();
        return new DisparityFamily(judged, pValues.length, Math.toIntExact(flagged));
    }

    /** Takes as many of the adjusted p-values as the table has tested rows. */
    private static DisparityTable judged(DisparityTable table, PrimitiveIterator.OfDouble adjusted) {
        return new DisparityTable(
                table.baseline(),
                table.kind(),
                table.rows().stream()
                        .map(row -> row.state().tested() ? row.judged(adjusted.nextDouble()) : row)
                        .toList());
    }
}
