package org.quarterboard.ingest.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects findings up to a limit and counts the rest. */
final class Findings {

    private final int limit;
    private final List<Finding> kept = new ArrayList<>();
    private int more;
    private boolean refused;

    Findings(int limit) {
        this.limit = limit;
    }

    void add(FindingCode kind, long line, String column, String found, String expected) {
        refused |= kind.severity() == Severity.REFUSE;
        if (kept.size() < limit) {
            kept.add(new Finding(kind, line, column, found, expected));
        } else {
            more++;
        }
    }

    /** Whether another finding would still be kept: costly explanations are not worked out for nothing. */
    boolean keeping() {
        return kept.size() < limit;
    }

    /** The findings in the order of the file. */
    List<Finding> kept() {
        return kept.stream().sorted(Comparator.comparingLong(Finding::line)).toList();
    }

    int more() {
        return more;
    }

    boolean refused() {
        return refused;
    }
}
