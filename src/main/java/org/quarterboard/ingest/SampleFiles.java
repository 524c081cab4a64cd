package org.quarterboard.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterboard.ingest.format.LongLayout;
import org.quarterboard.ingest.format.LongLayoutWriter;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/** Files to begin with: every line of the layout, every figure 0, for the quarter that ended last. */
@Component
public class SampleFiles {

    private static final String TIDY_HEADER =
            "time_period,time_identifier,service_code,kpi,measure,stage,breakdown_topic,breakdown,numerator,denominator,"
                    + "count,gap,status,period_start,period_end,rate,version";

    private final MeasureCatalogue catalogue;
    private final Today today;

    SampleFiles(MeasureCatalogue catalogue, Today today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    /** In the national long layout. */
    public byte[] nationalLong(String serviceCode) {
        LongLayout layout = LongLayout.load(catalogue);
        Quarter quarter = today.quarter().previous();
        int version = layout.versionIn(quarter);
        Map<CellCode, Long> values = new HashMap<>();
        layout.rows().forEach(row -> {
            row.cells(version).numeratorCell().ifPresent(cell -> values.put(cell, 0L));
            row.cells(version).denominatorCell().ifPresent(cell -> values.put(cell, 0L));
        });
        return new LongLayoutWriter(layout)
                .add(new LongLayoutWriter.Return("", serviceCode, "", "", "", "Data from template", quarter, values))
                .text()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** In the tidy layout: one measure of the ten KPIs, one established indicator, one figure that is not there. */
    public byte[] tidy(String serviceCode) {
        Quarter quarter = today.quarter().previous();
        String year = "%d%02d".formatted(quarter.year(), (quarter.year() + 1) % 100);
        String when = year + ",Financial year Q" + quarter.number() + "," + serviceCode;
        return String.join(
                        "\r\n",
                        List.of(
                                TIDY_HEADER,
                                when + ",1,1,end,,,0,0,,,final,,,,",
                                when + ",,FTE,period,,,0,0,,,provisional," + quarter.start() + "," + quarter.end()
                                        + ",,",
                                when + ",2,2g,release-5wd,suitability,suitable,,,,z,final,,,,",
                                ""))
                .getBytes(StandardCharsets.UTF_8);
    }
}
