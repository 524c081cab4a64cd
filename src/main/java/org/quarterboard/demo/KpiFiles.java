package org.quarterboard.demo;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.ingest.format.LayoutRow;
import org.quarterboard.ingest.format.LongLayout;
import org.quarterboard.ingest.format.LongLayoutWriter;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Quarter;

/** Makes the file that a service returns for a quarter, in the national long layout. The same each time. */
final class KpiFiles {

    /** The last quarter that there are figures for. */
    static final Quarter LAST = new Quarter(2026, 2);

    /** The service that most accounts of the demonstration belong to. */
    static final String MAIN = "NOR";

    /** From here on the national files leave the population of KPI 9 empty. */
    private static final Quarter WITHOUT_POPULATION = new Quarter(2025, 1);

    private static final String POPULATION = "kpi9_10_17_population";
    private static final Set<String> NOT_IN_TEMPLATE = Set.of("3c", "6c", "9a", "9b", "9d", "9e", "9f", "10c", "10g");

    private final LongLayout layout;
    private final Populations populations = Populations.read();
    private final Map<String, BoardPlan> boards =
            BoardPlan.all().stream().collect(Collectors.toMap(BoardPlan::service, Function.identity()));
    private final Set<String> gaps = DemoTable.read("gaps.csv").stream()
            .map(row -> row.text("service") + row.text("quarter") + row.text("kpi"))
            .collect(Collectors.toSet());

    KpiFiles(MeasureCatalogue catalogue) {
        this.layout = LongLayout.load(catalogue);
    }

    static List<Quarter> quarters() {
        return ServiceModel.FIRST.run(ServiceModel.FIRST.until(LAST) + 1).toList();
    }

    /** The return that the main service still owes: it is there to be tried, not imported. */
    static boolean isOpen(ServiceModel model, Quarter quarter) {
        return model.code().equals(MAIN) && quarter.equals(LAST);
    }

    static String name(ServiceModel model, Quarter quarter) {
        return "%s-kpi-%s.csv".formatted(model.code().toLowerCase(Locale.ROOT), quarter.nationalLabel());
    }

    byte[] file(ServiceModel model, Quarter quarter) {
        return new LongLayoutWriter(layout)
                .add(new LongLayoutWriter.Return(
                        model.name(),
                        model.code(),
                        model.region(),
                        model.country(),
                        model.family(),
                        model.template() ? "Data from template" : "Data from case level",
                        quarter,
                        values(model, quarter)))
                .text()
                .getBytes(StandardCharsets.UTF_8);
    }

    private Map<CellCode, Long> values(ServiceModel model, Quarter quarter) {
        int version = layout.versionIn(quarter);
        Tally tally = tally(model, quarter, version);
        List<LayoutRow> returned = layout.rows().stream()
                .filter(row -> !gaps.contains(model.code() + quarter.nationalLabel() + row.kpi()))
                .filter(row -> !model.template() || !NOT_IN_TEMPLATE.contains(row.submeasure()))
                .toList();
        Map<CellCode, Long> values = new HashMap<>();
        for (LayoutRow row : returned) {
            put(values, row.cells(version).numerator(), tally.of(row.numeratorName()));
        }
        for (LayoutRow row : returned) {
            if (!row.denominatorName().equals(POPULATION) || quarter.compareTo(WITHOUT_POPULATION) < 0) {
                put(values, row.cells(version).denominator(), tally.of(row.denominatorName()));
            }
        }
        return values;
    }

    private static void put(Map<CellCode, Long> values, @Nullable CellCode cell, long count) {
        if (cell != null) {
            values.putIfAbsent(cell, count);
        }
    }

    private Tally tally(ServiceModel model, Quarter quarter, int version) {
        Tally tally = new Tally();
        int children = CohortCount.count(tally, model, quarter);
        OtherCounts.resolutions(tally, model, quarter);
        OtherCounts.violence(tally, model, quarter, populations.of(model, quarter), version == 1);
        OtherCounts.victims(tally, model, quarter, children);
        BoardPlan board = boards.get(model.code());
        if (board != null) {
            AttendanceCount.count(tally, board, quarter);
        }
        return tally;
    }
}
