package org.quarterboard.ingest.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a national file is known to say otherwise than it means, seen over the rows of one service and quarter: nothing
 * of it can be told from a single figure, and a person who is not told takes the figure for something else. What holds
 * of the layout and not of the figures is noted once for a file.
 */
final class LongTraps {

    private static final String NUMERATOR = "numerator_value";
    private static final String DENOMINATOR = "denominator_value";
    private static final String NAME = "measure_numerator";
    private static final String TEMPLATE = "data from template";
    private static final String CASE_LEVEL = "data from case level";
    private static final int ATTENDANCE = 8;
    private static final int SECTORS = 5;
    private static final List<String> ROLES = List.of("senior", "junior");

    /** The counts of children with an order ending. */
    private static final Set<String> ORDERS_ENDING = Set.of("kpi1_total_ypid", "kpi2_total_ypid", "kpi7_total_ypid");

    /** The KPIs that no such child can be outside of. */
    private static final List<Integer> OF_CHILDREN = List.of(1, 2, 3, 4, 5, 7);

    private static final List<String> CUSTODY = List.of("_yoi_", "_stc_", "_sch_");

    private final Map<String, String> sources = new HashMap<>();
    private final Tidied tidied;
    private final Findings findings;

    LongTraps(Tidied tidied, Findings findings) {
        this.tidied = tidied;
        this.findings = findings;
    }

    /** Looks over the rows of one service and quarter. */
    void look(List<LongGroup.Read> rows, int version) {
        Map<String, LongGroup.Read> byName = new HashMap<>();
        rows.forEach(read -> byName.put(read.row().numeratorName(), read));
        ROLES.forEach(role -> emptiedTotal(role, rows, byName));
        swappedDenominators(byName.get("kpi3_sendaln_yro"), byName.get("kpi3_sendaln_ro"));
        zeroOfOtherSource(rows);
        zeroBesideChildren(rows);
        for (LongGroup.Read read : rows) {
            unreadDenominator(read);
            if (version > 1 && read.numerator() > 0) {
                laterDefinition(read);
            }
        }
    }

    /** A sector that is not returned empties the national total, which is then no total of 0. */
    private void emptiedTotal(String role, List<LongGroup.Read> rows, Map<String, LongGroup.Read> byName) {
        String total = "kpi8_total_" + role + "_attended";
        LongGroup.Read whole = byName.get(total);
        if (whole != null && whole.numerator() != Numbers.MISSING) {
            return;
        }
        LongGroup.Read first = null;
        int given = 0;
        for (LongGroup.Read read : rows) {
            if (read.row().numeratorName().startsWith("kpi8_" + role + "_") && read.numerator() >= 0) {
                first = first == null ? read : first;
                given++;
            }
        }
        if (first != null) {
            findings.add(
                    FindingCode.TOTAL_EMPTIED,
                    whole == null ? first.line() : whole.line(),
                    NUMERATOR,
                    total,
                    given + "/" + SECTORS);
        }
    }

    private void swappedDenominators(LongGroup.@Nullable Read yro, LongGroup.@Nullable Read ro) {
        if (yro != null
                && ro != null
                && yro.denominatorName().equals(yro.row().denominatorName())
                && ro.denominatorName().equals(ro.row().denominatorName())
                && yro.denominator() >= 0
                && ro.denominator() >= 0
                && yro.denominator() != ro.denominator()) {
            tidied.note(
                    FindingCode.DENOMINATORS_SWAPPED,
                    "measure_denominator",
                    yro.line(),
                    yro.denominatorName(),
                    ro.denominatorName());
        }
    }

    /**
     * A quarter comes whole from one source: beside figures of the template, a zero of the other one may be no figure at
     * all. KPI 8 comes from the template everywhere, and there the word may be as wrong at a sound 0 as at a 1.
     */
    private void zeroOfOtherSource(List<LongGroup.Read> rows) {
        rows.stream()
                .filter(read -> read.row().kpi() == ATTENDANCE && from(read, CASE_LEVEL))
                .forEach(read -> tidied.note(
                        FindingCode.TEMPLATE_ALWAYS,
                        "source_data_flag",
                        read.line(),
                        Texts.trimmed(read.source()),
                        "Data from template"));
        boolean template = rows.stream().anyMatch(read -> read.row().kpi() != ATTENDANCE && from(read, TEMPLATE));
        List<LongGroup.Read> zeros = rows.stream()
                .filter(read -> template && read.row().kpi() != ATTENDANCE)
                .filter(read -> read.numerator() == 0 && !read.row().derived() && from(read, CASE_LEVEL))
                .toList();
        if (!zeros.isEmpty()) {
            LongGroup.Read first = zeros.getFirst();
            findings.add(
                    FindingCode.ZERO_OF_OTHER_SOURCE,
                    first.line(),
                    "source_data_flag",
                    Texts.trimmed(first.source()),
                    Integer.toString(zeros.size()));
        }
    }

    private boolean from(LongGroup.Read read, String source) {
        return sources.computeIfAbsent(read.source(), Texts::key).equals(source);
    }

    /** Drugs offences beside a total that leaves them out. */
    void drugsLeftOut(LongGroup.Read drugs) {
        tidied.note(FindingCode.DRUGS_LEFT_OUT, NUMERATOR, drugs.line(), drugs.rawNumerator(), "");
    }

    /**
     * Where orders ended, a KPI that counts all children cannot count none: a value that was missing may have become 0. A
     * file that holds the headlines alone counts them not, and then a 0 may well be true.
     */
    private void zeroBesideChildren(List<LongGroup.Read> rows) {
        Map<Integer, Long> most = new HashMap<>();
        Set<Integer> countNone = new HashSet<>();
        LongGroup.Read ended = null;
        for (LongGroup.Read read : rows) {
            if (ended == null && read.denominator() > 0 && ORDERS_ENDING.contains(read.denominatorName())) {
                ended = read;
            }
            if (read.denominator() == 0
                    && read.denominatorName().equals("kpi" + read.row().kpi() + "_total_ypid")) {
                countNone.add(read.row().kpi());
            }
            if (!read.row().derived()) {
                most.merge(read.row().kpi(), Math.max(read.numerator(), read.denominator()), Math::max);
            }
        }
        List<Integer> empty = OF_CHILDREN.stream()
                .filter(kpi -> countNone.contains(kpi) && most.getOrDefault(kpi, -1L) == 0)
                .toList();
        if (ended != null && !empty.isEmpty()) {
            findings.add(
                    FindingCode.ZERO_BESIDE_CHILDREN,
                    ended.line(),
                    DENOMINATOR,
                    empty.stream().map(kpi -> "KPI " + kpi).collect(Collectors.joining(", ")),
                    Long.toString(ended.denominator()));
        }
    }

    private void unreadDenominator(LongGroup.Read read) {
        if (read.denominator() >= 0 && read.row().denominatorName().equals("no_denominator")) {
            tidied.note(
                    FindingCode.DENOMINATOR_UNREAD,
                    DENOMINATOR,
                    read.line(),
                    read.rawDenominator(),
                    read.row().denominatorName());
        }
    }

    /** What the definitions since April 2025 ask for and the national file does not give. */
    private void laterDefinition(LongGroup.Read read) {
        LayoutRow row = read.row();
        if (row.kpi() == 3 && row.submeasure().equals("3b")) {
            tidied.note(FindingCode.EDUCATION_AT_END, NAME, read.line(), row.numeratorName(), "3b");
        } else if (row.kpi() == 1
                && row.submeasure().equals("1b")
                && row.suitability().equals("Suitable")
                && CUSTODY.stream().noneMatch(row.numeratorName()::contains)) {
            tidied.note(FindingCode.PLACES_GROUPED, NAME, read.line(), row.numeratorName(), "1b");
        }
    }
}
