package org.quarterboard.statistics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which single values a reader could work out of published sums, by adding them, subtracting them from each other, and
 * subtracting values that the reader knows already.
 *
 * <p>Each member of the universe (a service) has an unknown value x<sub>j</sub>, a numerator or a denominator. A member of
 * a pool is who contributed to its sum, not who might have. A pool P publishes the sum of x<sub>j</sub> over j in P: one
 * row of 0s and 1s, the pool's indicator vector. What the reader can compute from the published sums, whatever the values
 * are, is the sums of c<sub>j</sub>&middot;x<sub>j</sub> for the vectors c in the <em>row space</em> of these rows (all
 * their combinations with any factors). A known value is a row with a single 1; it can be subtracted everywhere, which is
 * the same as leaving its column out. Therefore:
 *
 * <pre>
 *   j is revealed  &hArr;  the unit vector of j lies in the row space, after the columns of the known are left out
 * </pre>
 *
 * <p>If it does not lie there, some other set of values of all members, with another x<sub>j</sub>, gives the same sums.
 *
 * <p><b>Computation.</b> Members that are in exactly the same pools have equal columns. A unit vector of one of two equal
 * columns is never in the row space, whose vectors all have equal entries there; so a group of more than one reveals nobody,
 * and stands in the matrix as one column. Gauss and Jordan's elimination, in exact whole numbers (Bareiss's way, without
 * fractions), brings the rows to reduced echelon form; the unit vector of a column lies in the row space exactly if the column
 * is alone in one of the reduced rows. (A vector of the row space is the sum of the reduced rows times its own entries in
 * their leading columns. A unit vector has one such entry at most.)
 *
 * <ul>
 *   <li>No pools, empty pools, or pools of known members only: nobody is revealed.
 *   <li>A pool of one unknown member reveals that one.
 *   <li>A known member is never among the revealed; nothing new is learnt.
 *   <li>A pool that is published twice says nothing more the second time.
 * </ul>
 *
 * <p><b>What it does not see.</b> It asks what is revealed exactly, for arbitrary values. That counts are whole and not
 * negative can give away more (a sum of 0 shows that all its members are 0), rounded percentages and small counts too: for
 * what leaves the partnership the disclosure control looks at ranges. Readers who put together what each of them knows are
 * one reader, whose known members are the union.
 *
 * <p>Source: for linear disclosure by sums, I. P. Fellegi, "On the question of statistical confidentiality", Journal of the
 * American Statistical Association 67 (1972) 7-18; L. Willenborg and T. de Waal, "Elements of Statistical Disclosure
 * Control", Springer (2001); for the elimination, E. H. Bareiss, Mathematics of Computation 22 (1968) 565-578.
 */
public final class Differencing {

    private Differencing() {}

    /**
     * The members whose values can be worked out.
     *
     * @param pools the members of each pool whose sum the reader can see, including those seen earlier
     * @param known the members whose own value the reader can see; may hold others that are in no pool
     * @return those revealed, in the order in which the pools name them
     */
    public static <T> Set<T> revealed(Collection<? extends Set<T>> pools, Set<T> known) {
        List<Map.Entry<BitSet, List<T>>> columns =
                List.copyOf(groups(List.copyOf(pools), known).entrySet());
        Set<T> revealed = new LinkedHashSet<>();
        for (int column : unitColumns(columns.stream().map(Map.Entry::getKey).toList(), pools.size())) {
            List<T> group = columns.get(column).getValue();
            if (group.size() == 1) {
                revealed.addAll(group);
            }
        }
        return revealed;
    }

    /**
     * Whether nobody's value can be worked out. Ask it with the pools already shown and the new one before the new one is
     * shown.
     *
     * @param pools the members of each pool whose sum the reader can see
     * @param known the members whose own value the reader can see
     */
    public static <T> boolean safe(Collection<? extends Set<T>> pools, Set<T> known) {
        return revealed(pools, known).isEmpty();
    }

    /** The unknown members by the numbers of the pools that hold them. */
    private static <T> Map<BitSet, List<T>> groups(List<? extends Set<T>> pools, Set<T> known) {
        Map<T, BitSet> memberships = new LinkedHashMap<>();
        for (int pool = 0; pool < pools.size(); pool++) {
            for (T member : pools.get(pool)) {
                if (!known.contains(member)) {
                    memberships.computeIfAbsent(member, ignored -> new BitSet()).set(pool);
                }
            }
        }
        Map<BitSet, List<T>> groups = new LinkedHashMap<>();
        memberships.forEach((member, in) ->
                groups.computeIfAbsent(in, ignored -> new ArrayList<>()).add(member));
        return groups;
    }

    /** The columns whose unit vector lies in the row space: those that are alone in a reduced row. */
    private static List<Integer> unitColumns(List<BitSet> columns, int rows) {
        BigInteger[][] matrix = new BigInteger[rows][columns.size()];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns.size(); column++) {
                matrix[row][column] = columns.get(column).get(row) ? BigInteger.ONE : BigInteger.ZERO;
            }
        }
        reduce(matrix);
        List<Integer> units = new ArrayList<>();
        for (BigInteger[] row : matrix) {
            int[] entries = IntStream.range(0, row.length)
                    .filter(column -> row[column].signum() != 0)
                    .toArray();
            if (entries.length == 1) {
                units.add(entries[0]);
            }
        }
        return units;
    }

    /** Changes the matrix to its reduced echelon form, with the last pivot instead of 1 in the leading columns. */
    private static void reduce(BigInteger[][] matrix) {
        int done = 0;
        BigInteger before = BigInteger.ONE;
        int columns = matrix.length == 0 ? 0 : matrix[0].length;
        for (int column = 0; column < columns; column++) {
            int found = rowWithEntry(matrix, done, column);
            if (found < 0) {
                continue;
            }
            BigInteger[] leading = matrix[found];
            matrix[found] = matrix[done];
            matrix[done] = leading;
            for (int row = 0; row < matrix.length; row++) {
                if (row != done) {
                    clear(matrix[row], column, leading, before);
                }
            }
            before = leading[column];
            done++;
        }
    }

    private static int rowWithEntry(BigInteger[][] matrix, int from, int column) {
        for (int row = from; row < matrix.length; row++) {
            if (matrix[row][column].signum() != 0) {
                return row;
            }
        }
        return -1;
    }

    /** Makes the row's entry in this column 0. The divisions leave no rest (Bareiss). */
    private static void clear(BigInteger[] row, int column, BigInteger[] leading, BigInteger before) {
        BigInteger pivot = leading[column];
        BigInteger entry = row[column];
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i].multiply(pivot).subtract(leading[i].multiply(entry)).divide(before);
        }
    }
}
