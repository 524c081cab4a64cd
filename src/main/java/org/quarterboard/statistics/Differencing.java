package org.quarterboard.statistics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which single members can be worked out from published sums over sets of them, by adding and subtracting.
 *
 * <p>Each pool P<sub>j</sub> is a set of members whose values are published as one sum s<sub>j</sub> = &Sigma;<sub>i in
 * P<sub>j</sub></sub> x<sub>i</sub>; the values of the known members are known. A member i is revealed exactly if its unit
 * vector lies in the row space of the matrix of the pools over the members that are not known: then x<sub>i</sub> is a
 * combination of the sums. Found by Gauss-Jordan elimination over the rationals, exactly. Members that stand in the same
 * pools cannot be told apart, so two or more of them are never revealed.
 *
 * <p>What else a reader may infer (that no value is negative, that a sum of 0 has parts of 0) is not looked at.
 *
 * <ul>
 *   <li>No pool, or only pools of known members: nobody is revealed.
 *   <li>Order and repetition of pools make no difference.
 * </ul>
 *
 * <p>Source: the row space criterion of exact disclosure from linear queries (F. Y. Chin and G. &Ouml;zsoyo&#287;lu, "Auditing
 * and inference control in statistical databases", IEEE Transactions on Software Engineering 8 (1982) 574-582).
 */
public final class Differencing {

    private Differencing() {}

    /**
     * The members that are not known and whose value follows from the sums.
     *
     * @param pools the members of each published sum
     * @param known members whose value the reader knows already
     */
    public static <T> Set<T> revealed(List<Set<T>> pools, Set<T> known) {
        Map<List<Integer>, List<T>> alike = new HashMap<>();
        Map<T, List<Integer>> standsIn = new HashMap<>();
        for (int pool = 0; pool < pools.size(); pool++) {
            for (T member : pools.get(pool)) {
                if (!known.contains(member)) {
                    standsIn.computeIfAbsent(member, ignored -> new ArrayList<>())
                            .add(pool);
                }
            }
        }
        standsIn.forEach((member, in) ->
                alike.computeIfAbsent(in, ignored -> new ArrayList<>()).add(member));
        List<List<Integer>> columns = List.copyOf(alike.keySet());
        Set<T> found = new HashSet<>();
        for (int column : alone(matrix(columns, pools.size()))) {
            List<T> members = alike.getOrDefault(columns.get(column), List.of());
            if (members.size() == 1) {
                found.addAll(members);
            }
        }
        return found;
    }

    private static BigInteger[][] matrix(List<List<Integer>> columns, int pools) {
        BigInteger[][] matrix = new BigInteger[pools][columns.size()];
        for (BigInteger[] row : matrix) {
            Arrays.fill(row, BigInteger.ZERO);
        }
        for (int column = 0; column < columns.size(); column++) {
            for (int pool : columns.get(column)) {
                matrix[pool][column] = BigInteger.ONE;
            }
        }
        return matrix;
    }

    /** The columns that stand alone in a row once the matrix is fully reduced. */
    private static List<Integer> alone(BigInteger[][] matrix) {
        int rank = 0;
        int width = matrix.length == 0 ? 0 : matrix[0].length;
        for (int column = 0; column < width && rank < matrix.length; column++) {
            int pivot = rank;
            while (pivot < matrix.length && matrix[pivot][column].signum() == 0) {
                pivot++;
            }
            if (pivot == matrix.length) {
                continue;
            }
            BigInteger[] chosen = matrix[pivot];
            matrix[pivot] = matrix[rank];
            matrix[rank] = chosen;
            for (int row = 0; row < matrix.length; row++) {
                if (row != rank && matrix[row][column].signum() != 0) {
                    matrix[row] = without(matrix[row], chosen, column);
                }
            }
            rank++;
        }
        List<Integer> columns = new ArrayList<>();
        for (BigInteger[] row : matrix) {
            List<Integer> filled = new ArrayList<>();
            for (int column = 0; column < row.length; column++) {
                if (row[column].signum() != 0) {
                    filled.add(column);
                }
            }
            if (filled.size() == 1) {
                columns.addAll(filled);
            }
        }
        return columns;
    }

    /** The row, cleared at the column by subtracting the pivot's row; kept in whole numbers, divided by what all share. */
    private static BigInteger[] without(BigInteger[] row, BigInteger[] pivot, int column) {
        BigInteger[] cleared = new BigInteger[row.length];
        BigInteger shared = BigInteger.ZERO;
        for (int i = 0; i < row.length; i++) {
            cleared[i] = row[i].multiply(pivot[column]).subtract(pivot[i].multiply(row[column]));
            shared = shared.gcd(cleared[i]);
        }
        if (shared.signum() != 0) {
            for (int i = 0; i < cleared.length; i++) {
                cleared[i] = cleared[i].divide(shared);
            }
        }
        return cleared;
    }
}
