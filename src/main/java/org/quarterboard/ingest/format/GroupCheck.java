package org.quarterboard.ingest.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.SumRule;
import org.quarterboard.kpi.Unit;
import org.quarterboard.kpi.ZeroRule;

/**
 * Checks the figures of one service and period against each other: nothing inside a whole may exceed it, parts must
 * add up where the catalogue says so, KPI 8 takes 0 or 1 for a sector, and nobody stands where the definitions leave no
 * room. A missing figure is never taken for 0.
 */
final class GroupCheck {

    private record Pair(CellCode numerator, CellCode denominator, FindingCode finding) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final List<CellCode> binary = new ArrayList<>();
    private final Map<CellCode, FindingCode> zero = new LinkedHashMap<>();
    private final List<SumRule> sums;

    GroupCheck(MeasureCatalogue catalogue) {
        this.sums = catalogue.sums();
        catalogue.zeroRules().forEach(rule -> zero.put(rule.cell(), aboveZero(rule)));
        for (Cell cell : catalogue.cells()) {
            boolean attending = cell.item("take-up").filter("attending"::equals).isPresent();
            CellCode denominator = cell.denominator();
            if (denominator != null && (cell.insideDenominator() || attending)) {
                pairs.add(new Pair(
                        cell.code(),
                        denominator,
                        attending ? FindingCode.ATTENDING_ABOVE_OFFERED : FindingCode.ABOVE_DENOMINATOR));
            }
            if (catalogue
                    .measure(cell.measure())
                    .version(cell.version())
                    .filter(version -> version.unit() == Unit.BINARY)
                    .isPresent()) {
                binary.add(cell.code());
            }
        }
        for (Measure measure : catalogue.measures()) {
            for (DefinitionVersion version : measure.versions()) {
                CellCode numerator = version.numerator();
                CellCode denominator = version.denominator();
                if (version.unit() == Unit.PROPORTION && numerator != null && denominator != null) {
                    Pair pair = new Pair(numerator, denominator, FindingCode.ABOVE_DENOMINATOR);
                    if (!pairs.contains(pair)) {
                        pairs.add(pair);
                    }
                }
            }
        }
    }

    void check(Map<CellCode, Given> given, Findings findings) {
        check(given, cell -> true, findings);
    }

    /** Only what one of these cells has a part in. */
    void check(Map<CellCode, Given> given, Predicate<CellCode> concerned, Findings findings) {
        for (CellCode code : binary) {
            Given sector = given.get(code);
            if (sector != null && sector.value() > 1 && concerned.test(code)) {
                add(FindingCode.SECTOR_NOT_BINARY, sector, "0, 1", findings);
            }
        }
        zero.forEach((code, finding) -> {
            Given nobody = given.get(code);
            if (nobody != null && nobody.value() > 0) {
                add(finding, nobody, "0", findings);
            }
        });
        for (Pair pair : pairs) {
            Given numerator = given.get(pair.numerator());
            Given denominator = numerator == null ? null : given.get(pair.denominator());
            if (numerator != null
                    && denominator != null
                    && numerator.value() > denominator.value()
                    && (concerned.test(pair.numerator()) || concerned.test(pair.denominator()))) {
                add(pair.finding(), numerator, Long.toString(denominator.value()), findings);
            }
        }
        for (SumRule rule : sums) {
            if (concerned.test(rule.whole()) || rule.parts().stream().anyMatch(concerned)) {
                sum(rule, given, findings);
            }
        }
    }

    /** A rule that has no words of its own yet stops the start: nobody could mend what it finds. */
    static FindingCode aboveZero(ZeroRule rule) {
        return switch (rule.rule()) {
            case ZeroRule.NEVER_SUITABLE -> FindingCode.NEVER_SUITABLE;
            case ZeroRule.CUSTODIAL_UNKNOWN -> FindingCode.CUSTODY_JUDGED;
            default -> throw new IllegalStateException("No finding for the rule " + rule.rule());
        };
    }

    /** The cells that are looked at together with this one, itself among them. */
    Set<CellCode> around(CellCode cell) {
        Set<CellCode> cells = new LinkedHashSet<>();
        cells.add(cell);
        for (Pair pair : pairs) {
            if (pair.numerator().equals(cell) || pair.denominator().equals(cell)) {
                cells.add(pair.numerator());
                cells.add(pair.denominator());
            }
        }
        for (SumRule rule : sums) {
            if (rule.whole().equals(cell) || rule.parts().contains(cell)) {
                cells.add(rule.whole());
                cells.addAll(rule.parts());
            }
        }
        return cells;
    }

    /** The rules by which a whole is nothing but the sum of its parts, and this cell one of them. */
    List<SumRule> totalsOf(CellCode part) {
        return sums.stream()
                .filter(rule ->
                        rule.kind() == SumRule.Kind.MUST_EQUAL && rule.parts().contains(part))
                .toList();
    }

    private static void sum(SumRule rule, Map<CellCode, Given> given, Findings findings) {
        Given whole = given.get(rule.whole());
        if (whole == null) {
            return;
        }
        long sum = 0;
        int missing = 0;
        for (CellCode part : rule.parts()) {
            Given value = given.get(part);
            if (value == null) {
                missing++;
            } else {
                sum += value.value();
            }
        }
        if (missing > 0) {
            if (rule.kind() == SumRule.Kind.MUST_EQUAL) {
                add(
                        FindingCode.SECTOR_MISSING,
                        whole,
                        Integer.toString(rule.parts().size() - missing),
                        findings);
            }
        } else if (!rule.holds(sum, whole.value())) {
            boolean error = rule.kind() == SumRule.Kind.MUST_EQUAL;
            add(error ? FindingCode.NOT_THE_SUM : FindingCode.PARTS_DO_NOT_ADD, whole, Long.toString(sum), findings);
        }
    }

    private static void add(FindingCode kind, Given at, String expected, Findings findings) {
        findings.add(kind, at.line(), at.column(), Long.toString(at.value()), expected);
    }
}
