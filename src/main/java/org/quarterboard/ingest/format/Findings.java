package org.quarterboard.ingest.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Collects findings up to a limit and counts the rest. Once it is full, a graver finding takes the place of the mildest
 * that is kept: what refuses a file is never crowded out by what is only worth knowing.
 */
final class Findings {

    private final int limit;
    private final Map<Severity, List<Finding>> kept = new EnumMap<>(Severity.class);
    private int size;
    private int more;
    private boolean refused;

    Findings(int limit) {
        this.limit = limit;
        for (Severity severity : Severity.values()) {
            kept.put(severity, new ArrayList<>());
        }
    }

    void add(FindingCode kind, long line, String column, String found, String expected) {
        refused |= kind.severity() == Severity.REFUSE;
        if (!keeping(kind)) {
            more++;
            return;
        }
        if (size < limit) {
            size++;
        } else {
            milder(kind.severity()).removeLast();
            more++;
        }
        of(kind.severity()).add(new Finding(kind, line, column, found, expected));
    }

    /** Keeps a finding whatever else was found. */
    void addAlways(Finding finding) {
        refused |= finding.severity() == Severity.REFUSE;
        if (size < limit) {
            size++;
        } else {
            List<Finding> milder = milder(finding.severity());
            (milder.isEmpty() ? of(finding.severity()) : milder).removeLast();
            more++;
        }
        of(finding.severity()).addFirst(finding);
    }

    /** Whether a finding of that kind would be kept: costly explanations are not worked out for nothing. */
    boolean keeping(FindingCode kind) {
        return size < limit || !milder(kind.severity()).isEmpty();
    }

    /** The findings in the order of the file. */
    List<Finding> kept() {
        return kept.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(Finding::line))
                .toList();
    }

    int more() {
        return more;
    }

    boolean refused() {
        return refused;
    }

    /** The findings of the mildest severity below that one of which any is kept; empty if there is none. */
    private List<Finding> milder(Severity than) {
        Severity[] all = Severity.values();
        for (int i = all.length - 1; i > than.ordinal(); i--) {
            if (!of(all[i]).isEmpty()) {
                return of(all[i]);
            }
        }
        return List.of();
    }

    private List<Finding> of(Severity severity) {
        return Objects.requireNonNull(kept.get(severity));
    }
}
