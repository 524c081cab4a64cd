package org.quarterboard.kpi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.DataHealth.Receipt;

/**
 * Judges the figures of one measure for one period. Counts are of cells of the definition version that holds in it.
 *
 * <pre>
 *   expected  the cells that a return gives ({@link LabelledCells}); where it names none, the cells that are held
 *   came      of these, those of which something is held
 *   answered  of these, those with a value (a zero is one) or one of the gaps z, x, c
 *
 *   RECEIVED      came = expected         COMPLETE    RECEIVED and answered = expected
 *   PARTLY        came &lt; expected         INCOMPLETE  otherwise, unless NOT_EXPECTED
 *   NOT_RECEIVED  nothing is held, and it is owed
 *   NOT_EXPECTED  nothing is held, and nothing is owed
 * </pre>
 *
 * <p>PROVISIONAL: one of the held figures that count is. Of a returned and a derived figure for one cell the one with a
 * value counts, the returned one if both have one or none has; a derived figure counts as held. n = 0: a denominator of
 * zero is a value, so the figures are complete although no share can be worked out. A missing figure is never a zero.
 */
final class DataHealthRule {

    private DataHealthRule() {}

    /** What is held of a cell. */
    record Answer(Stream stream, @Nullable Gap gap, boolean provisional) {

        boolean says() {
            return gap != Gap.NOT_RETURNED;
        }

        /** The one that counts of two that stand side by side. */
        static Answer better(Answer one, Answer other) {
            return one.rank() >= other.rank() ? one : other;
        }

        private int rank() {
            return (gap == null ? 2 : 0) + (stream == Stream.RETURNED ? 1 : 0);
        }
    }

    /**
     * @param expected the cells that a return gives; may be empty
     * @param held what is held of the measure's cells
     * @param owed whether something should have come
     * @param changes the changes of definition that take effect, severing or not
     * @param issues what is known to be wrong with the measure in the period
     */
    static DataHealth judge(
            Set<CellCode> expected,
            Map<CellCode, Answer> held,
            boolean owed,
            Collection<SeriesBreak> changes,
            List<KnownIssue> issues) {
        Set<CellCode> counted = expected.isEmpty() ? held.keySet() : expected;
        int came = (int) counted.stream().filter(held::containsKey).count();
        int answered = (int) counted.stream()
                .filter(cell -> {
                    Answer answer = held.get(cell);
                    return answer != null && answer.says();
                })
                .count();
        return new DataHealth(
                receipt(counted.size(), came, held.isEmpty(), owed && !expected.isEmpty()),
                counted.size(),
                came,
                answered,
                changes.stream().filter(SeriesBreak::severs).toList(),
                held.values().stream().anyMatch(Answer::provisional),
                issues);
    }

    private static Receipt receipt(int expected, int came, boolean nothing, boolean owed) {
        if (nothing) {
            return owed ? Receipt.NOT_RECEIVED : Receipt.NOT_EXPECTED;
        }
        return came == expected ? Receipt.RECEIVED : Receipt.PARTLY;
    }
}
