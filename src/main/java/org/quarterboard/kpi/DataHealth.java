package org.quarterboard.kpi;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far the figures of a measure for a period can be relied on.
 *
 * @param receipt whether the figures have come
 * @param expected how many figures the measure has for the period; 0 where nothing is owed and nothing is held
 * @param came how many of these are held, if only as a gap
 * @param answered how many of these say something: a value, or why there is none (z, x, c). A gap that only says "not
 *     returned" answers nothing
 * @param changes the changes of definition that take effect here and sever the series
 * @param provisional whether a figure that counts is called provisional, by its publisher or by the portal's own record
 * @param issues what is known to be wrong, of the service and of all services, as long as it is not resolved
 */
public record DataHealth(
        Receipt receipt,
        int expected,
        int came,
        int answered,
        List<SeriesBreak> changes,
        boolean provisional,
        List<KnownIssue> issues) {

    /** Whether the figures have come. */
    public enum Receipt {
        RECEIVED,
        PARTLY,
        NOT_RECEIVED,
        /** Nothing has come and nothing is owed. */
        NOT_EXPECTED
    }

    public DataHealth {
        changes = List.copyOf(changes);
        issues = List.copyOf(issues);
    }

    /**
     * Several measures of one period that a page shows as one. Those of which nothing is held and nothing owed do not
     * count; where none counts, nothing is expected.
     */
    public static DataHealth together(Collection<DataHealth> measures) {
        List<DataHealth> owed = measures.stream()
                .filter(one -> one.receipt() != Receipt.NOT_EXPECTED)
                .toList();
        Set<Receipt> receipts = owed.stream().map(DataHealth::receipt).collect(Collectors.toSet());
        Receipt receipt = receipts.isEmpty() ? Receipt.NOT_EXPECTED : Receipt.PARTLY;
        return new DataHealth(
                receipts.size() == 1 ? receipts.iterator().next() : receipt,
                owed.stream().mapToInt(DataHealth::expected).sum(),
                owed.stream().mapToInt(DataHealth::came).sum(),
                owed.stream().mapToInt(DataHealth::answered).sum(),
                measures.stream()
                        .flatMap(one -> one.changes().stream())
                        .distinct()
                        .toList(),
                measures.stream().anyMatch(DataHealth::provisional),
                measures.stream()
                        .flatMap(one -> one.issues().stream())
                        .distinct()
                        .toList());
    }

    /** What can be said, in the order in which it is said. */
    public Set<HealthMark> marks() {
        Set<HealthMark> marks = EnumSet.noneOf(HealthMark.class);
        marks.add(
                switch (receipt) {
                    case RECEIVED -> HealthMark.RECEIVED;
                    case PARTLY -> HealthMark.PARTLY;
                    case NOT_RECEIVED -> HealthMark.NOT_RECEIVED;
                    case NOT_EXPECTED -> HealthMark.NOT_EXPECTED;
                });
        if (receipt != Receipt.NOT_EXPECTED) {
            marks.add(complete() ? HealthMark.COMPLETE : HealthMark.INCOMPLETE);
        }
        if (!changes.isEmpty()) {
            marks.add(HealthMark.DEFINITION_CHANGED);
        }
        if (provisional) {
            marks.add(HealthMark.PROVISIONAL);
        }
        if (!issues.isEmpty()) {
            marks.add(HealthMark.KNOWN_ISSUE);
        }
        return marks;
    }

    /** Whether every figure of the measure says something. */
    public boolean complete() {
        return receipt == Receipt.RECEIVED && answered == expected;
    }

    /** Received, complete, final, under the same definition as before, and nothing known to be wrong. */
    public boolean fine() {
        return marks().equals(EnumSet.of(HealthMark.RECEIVED, HealthMark.COMPLETE));
    }
}
