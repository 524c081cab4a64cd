package org.quarterboard.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Benjamini and Hochberg's adjustment of the p-values of a family of tests, which controls the false discovery rate: of the
 * rows flagged at an adjusted p of 0.05 or less, no more than 5 % on average are flagged by chance.
 *
 * <p>With the m p-values in ascending order, p<sub>1</sub> &le; &hellip; &le; p<sub>m</sub>:
 *
 * <pre>
 *   adjusted<sub>i</sub> = the smallest of 1 and m&middot;p<sub>k</sub>/k for all k &ge; i
 * </pre>
 *
 * <p>The family is to be fixed before testing; leaving out tests that came out large makes the result wrong.
 *
 * <ul>
 *   <li>No p-value gives none; a single one stays as it is.
 *   <li>Equal p-values have equal adjusted values; the order of the adjusted values is that of the p-values.
 *   <li>No adjusted value is smaller than its p-value.
 *   <li>A missing p-value is no member of the family and is not to be passed.
 * </ul>
 *
 * <p>Source: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate: a practical and powerful approach to
 * multiple testing", Journal of the Royal Statistical Society B 57 (1995) 289-300; in adjusted form as R's {@code p.adjust(p,
 * "BH")}. It holds for independent tests and for those that depend positively; groups compared with one reference do.
 */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /**
     * The adjusted p-values, in the order in which the p-values were given.
     *
     * @param pValues each from 0 to 1; not changed
     * @throws IllegalArgumentException if one of them is not a number from 0 to 1
     */
    public static double[] adjusted(double... pValues) {
        for (double pValue : pValues) {
            if (!(pValue >= 0 && pValue <= 1)) {
                throw new IllegalArgumentException("Not a p-value: " + pValue);
            }
        }
        List<Integer> descending = IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> pValues[i]).reversed())
                .toList();
        double[] adjusted = new double[pValues.length];
        double smallest = 1;
        int rank = pValues.length;
        for (int i : descending) {
            smallest = Math.min(smallest, (double) pValues.length / rank * pValues[i]);
            adjusted[i] = smallest;
            rank--;
        }
        return adjusted;
    }
}
