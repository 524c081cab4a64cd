package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects findings; keeps the first of them, those that refuse before the others, and counts the rest. */
final class CountFindings {

    static final int MOST = 200;

    private static final int LONGEST = 80;

    private final List<CountFinding> all = new ArrayList<>();

    void add(int line, CountColumn column, String value, CountProblem problem, Object... details) {
        add(new CountFinding(line, column.code(), shortened(value), problem, List.of(details)));
    }

    void addToFile(int line, String value, CountProblem problem, Object... details) {
        add(new CountFinding(line, "", shortened(value), problem, List.of(details)));
    }

    private void add(CountFinding finding) {
        all.add(finding);
    }

    boolean refuses() {
        return all.stream().anyMatch(finding -> finding.problem().refuses());
    }

    /** By line, those that refuse first if there are too many. */
    List<CountFinding> list() {
        List<CountFinding> kept = all.stream()
                .sorted(Comparator.comparingInt(finding -> finding.problem().refuses() ? 0 : 1))
                .limit(MOST)
                .sorted(Comparator.comparingInt(CountFinding::line))
                .toList();
        if (kept.size() == all.size()) {
            return kept;
        }
        List<CountFinding> more = new ArrayList<>(kept);
        more.add(new CountFinding(0, "", "", CountProblem.MORE, List.of((long) (all.size() - kept.size()))));
        return more;
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…";
    }
}
