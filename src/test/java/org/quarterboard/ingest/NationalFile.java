package org.quarterboard.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.ingest.format.LayoutRow;
import org.quarterboard.ingest.format.LongLayout;
import org.quarterboard.ingest.format.LongLayoutWriter;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.SumRule;
import org.quarterboard.shared.Quarter;

/** National files with figures that agree with each other, made from a seed. */
public final class NationalFile {

    public static final MeasureCatalogue CATALOGUE = MeasureCatalogue.load();
    private static final LongLayout LAYOUT = LongLayout.load(CATALOGUE);

    private NationalFile() {}

    /** All rows of the layout for each service; the same seed gives the same file. */
    public static byte[] of(Collection<String> services, Quarter quarter, long seed) {
        LongLayoutWriter writer = new LongLayoutWriter(LAYOUT);
        Random random = new Random(seed);
        for (String service : services) {
            writer.add(figures(service, quarter, agreeing(quarter, random)));
        }
        return writer.text().getBytes(StandardCharsets.UTF_8);
    }

    /** All figures 0 but those given. */
    public static byte[] zeros(String service, Quarter quarter, Map<CellCode, Long> but) {
        Map<CellCode, Long> values = new HashMap<>();
        cells(quarter).forEach(cell -> values.put(cell, 0L));
        values.putAll(but);
        return exactly(service, quarter, values);
    }

    /** These figures and no others. */
    public static byte[] exactly(String service, Quarter quarter, Map<CellCode, Long> values) {
        return new LongLayoutWriter(LAYOUT)
                .add(figures(service, quarter, values))
                .text()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static LongLayoutWriter.Return figures(String service, Quarter quarter, Map<CellCode, Long> values) {
        return new LongLayoutWriter.Return(
                "Service " + service, service, "Area", "England", "Family 1", "Data from case level", quarter, values);
    }

    /** Every cell that the layout fills in the quarter. */
    public static Set<CellCode> cells(Quarter quarter) {
        Set<CellCode> cells = new HashSet<>();
        int version = LAYOUT.versionIn(quarter);
        for (LayoutRow row : LAYOUT.rows()) {
            if (!row.derived()) {
                row.cells(version).numeratorCell().ifPresent(cells::add);
                if (row.fixedDenominator() == 0) {
                    row.cells(version).denominatorCell().ifPresent(cells::add);
                }
            }
        }
        return cells;
    }

    private static Map<CellCode, Long> agreeing(Quarter quarter, Random random) {
        Map<CellCode, Long> values = new HashMap<>();
        for (CellCode cell : cells(quarter).stream()
                .sorted(Comparator.comparing(CellCode::value))
                .toList()) {
            boolean sector = cell.value().startsWith("8");
            boolean drugs = cell.value().contains("drug");
            values.put(cell, drugs ? 0L : sector ? random.nextInt(2) : (long) random.nextInt(40));
        }
        CATALOGUE.sums().forEach(rule -> sum(rule, values));
        // Only ever lowered from here on, so it comes to rest; what cannot agree ends as 0.
        for (Map<CellCode, Long> before = Map.of(); !before.equals(values); ) {
            before = Map.copyOf(values);
            CATALOGUE.cells().forEach(cell -> lower(cell.code(), cell.denominator(), values));
            for (Measure measure : CATALOGUE.measures()) {
                measure.versions().forEach(version -> lower(version.numerator(), version.denominator(), values));
            }
            CATALOGUE.sums().forEach(rule -> lower(rule, values));
        }
        return values;
    }

    private static void sum(SumRule rule, Map<CellCode, Long> values) {
        if (values.containsKey(rule.whole()) && values.keySet().containsAll(rule.parts())) {
            long sum = rule.parts().stream().mapToLong(values::get).sum();
            values.merge(rule.whole(), sum, rule.kind() == SumRule.Kind.AT_MOST ? Math::max : (old, now) -> now);
        }
    }

    private static void lower(
            @Nullable CellCode numerator, @Nullable CellCode denominator, Map<CellCode, Long> values) {
        if (numerator != null && values.containsKey(numerator) && values.containsKey(denominator)) {
            values.merge(numerator, values.get(denominator), Math::min);
        }
    }

    private static void lower(SumRule rule, Map<CellCode, Long> values) {
        if (!values.containsKey(rule.whole()) || !values.keySet().containsAll(rule.parts())) {
            return;
        }
        long sum = rule.parts().stream().mapToLong(values::get).sum();
        if (rule.kind() == SumRule.Kind.MUST_EQUAL) {
            values.put(rule.whole(), sum);
        } else if (!rule.holds(sum, values.get(rule.whole()))) {
            rule.parts().forEach(part -> values.put(part, 0L));
            if (rule.kind() == SumRule.Kind.EQUAL) {
                values.put(rule.whole(), 0L);
            }
        }
    }
}
