package org.quarterboard.ingest.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quarterboard.ingest.ReportFinding;

/**
 * Findings that have one cause and one cure, so that a person mends it once: of one code, in one column, cured by the
 * same words. What is wrong with the names of the columns themselves is one cause, whatever column it is.
 *
 * @param first the first of them in the file
 * @param column the one that they are all in; empty if they are in several, or in none
 * @param size how many findings they are
 * @param values what was found and what was expected, each with its rows
 */
record FindingGroup(ReportFinding first, String column, int size, List<Value> values) {

    private static final int HEADER = 1;

    FindingGroup {
        values = List.copyOf(values);
    }

    /** What stands in one or more rows alike. */
    record Value(String found, String expected, List<Long> rows) {

        Value {
            rows = List.copyOf(rows);
        }

        boolean isBlank() {
            return found.isEmpty() && expected.isEmpty();
        }
    }

    private record Cause(String code, String column, String cure) {}

    private record Pair(String found, String expected) {}

    /** Grouped; what refuses the file first, then by stage, then in the order of the file. */
    static List<FindingGroup> of(List<ReportFinding> findings, Function<ReportFinding, String> cure) {
        Map<Cause, List<ReportFinding>> byCause = new LinkedHashMap<>();
        for (ReportFinding finding : findings) {
            String column = finding.row() > HEADER ? finding.column() : "";
            byCause.computeIfAbsent(new Cause(finding.code(), column, cure.apply(finding)), key -> new ArrayList<>())
                    .add(finding);
        }
        return byCause.values().stream()
                .map(FindingGroup::group)
                .sorted(Comparator.comparing(
                                (FindingGroup group) -> group.first().severity())
                        .thenComparing(group -> group.first().stage())
                        .thenComparing(group -> group.first().row()))
                .toList();
    }

    private static FindingGroup group(List<ReportFinding> alike) {
        Map<Pair, List<Long>> rows = new LinkedHashMap<>();
        for (ReportFinding finding : alike) {
            rows.computeIfAbsent(new Pair(finding.found(), finding.expected()), key -> new ArrayList<>())
                    .add(finding.row());
        }
        List<Value> values = rows.entrySet().stream()
                .map(one -> new Value(one.getKey().found(), one.getKey().expected(), one.getValue()))
                .toList();
        String column = alike.getFirst().column();
        boolean same = alike.stream().allMatch(finding -> finding.column().equals(column));
        return new FindingGroup(alike.getFirst(), same ? column : "", alike.size(), values);
    }
}
