package org.quarterboard.ingest.format;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.SumRule;

/**
 * Checks a single figure that a person types against the others of its service and period: the very checks that a file
 * goes through, as far as the figure has a part in them. What was wrong between other figures before stays out of it.
 */
public final class FigureCheck {

    private static final int MOST_FINDINGS = 100;

    private final GroupCheck check;

    public FigureCheck(MeasureCatalogue catalogue) {
        this.check = new GroupCheck(catalogue);
    }

    /**
     * What was typed into the field of a value.
     *
     * @param value a whole count from 0 to 999,999,999,999, or a rate as it was published; null if it is none
     * @param fault why it is none; null if it is one. {@link FindingCode#NO_VALUE} for an empty field
     */
    public record Reading(
            @Nullable BigDecimal value, @Nullable FindingCode fault) {

        public Optional<BigDecimal> number() {
            return Optional.ofNullable(value);
        }
    }

    /** Reads a value by the rules of the files. */
    public static Reading read(String text, CellKind kind) {
        Findings findings = new Findings(1);
        if (kind == CellKind.RATE) {
            String trimmed = Texts.trimmed(text);
            BigDecimal rate = Numbers.rate(trimmed);
            return rate == null ? new Reading(null, fault(trimmed, true)) : new Reading(rate, null);
        }
        long count = Numbers.count(text, 0, "", findings);
        return count < 0
                ? new Reading(null, fault(Texts.trimmed(text), false))
                : new Reading(BigDecimal.valueOf(count), null);
    }

    private static FindingCode fault(String text, boolean rate) {
        if (text.isEmpty()) {
            return FindingCode.NO_VALUE;
        }
        FindingCode fault = Numbers.fault(text);
        return rate && fault == FindingCode.FRACTION ? FindingCode.TOO_BIG : fault;
    }

    /** The cells whose figures are needed to check this one, itself among them. */
    public Set<CellCode> around(CellCode cell) {
        Set<CellCode> cells = new LinkedHashSet<>(check.around(cell));
        check.totalsOf(cell).forEach(rule -> cells.addAll(check.around(rule.whole())));
        return cells;
    }

    /**
     * The totals that are nothing but the sum of parts among which the typed one is, and that would no longer be: they
     * follow it, because neither could be put right alone. Only where the total and every part has a value.
     *
     * @param figures the values of the cells around the typed one, with the typed one laid over what is held
     */
    public Map<CellCode, BigDecimal> following(CellCode typed, Map<CellCode, BigDecimal> figures) {
        Map<CellCode, BigDecimal> following = new LinkedHashMap<>();
        for (SumRule rule : check.totalsOf(typed)) {
            BigDecimal whole = figures.get(rule.whole());
            if (whole == null || !figures.keySet().containsAll(rule.parts())) {
                continue;
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (CellCode part : rule.parts()) {
                sum = sum.add(figures.getOrDefault(part, BigDecimal.ZERO));
            }
            if (sum.compareTo(whole) != 0) {
                following.put(rule.whole(), sum);
            }
        }
        return following;
    }

    /**
     * What is wrong or doubtful about the typed figures. The column of a finding is the code of the cell that it stands
     * at, its line is 0.
     *
     * @param typed the cells that are typed or follow
     * @param figures the values as they would be held afterwards
     */
    public List<Finding> check(Set<CellCode> typed, Map<CellCode, BigDecimal> figures) {
        Map<CellCode, Given> given = new HashMap<>();
        figures.forEach((cell, value) -> {
            BigDecimal plain = value.stripTrailingZeros();
            if (plain.scale() <= 0) {
                given.put(cell, new Given(plain.longValueExact(), 0, cell.value()));
            }
        });
        Findings findings = new Findings(MOST_FINDINGS);
        check.check(given, typed::contains, findings);
        return findings.kept();
    }
}
