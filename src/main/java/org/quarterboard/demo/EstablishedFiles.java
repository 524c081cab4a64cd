package org.quarterboard.demo;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.shared.Quarter;

/**
 * Makes the file of the four established indicators of a service (and of remands, which boards read beside them), in
 * the tidy layout. Reoffending is published six quarters after the cohort's, so its periods lie that much earlier.
 */
final class EstablishedFiles {

    static final Quarter FIRST = new Quarter(2020, 3);
    static final int QUARTERS = 24;
    static final int REOFFENDING_LATER = 6;

    /** The service whose first twelve quarters stand in a file of their own. */
    static final String COUNTY = "WEA";

    static final String COUNTY_FILE = "wealdshore-2020-to-2023.csv";

    private static final Quarter AFTER_COUNTY_FILE = new Quarter(2023, 1);
    private static final double REOFFENCES = 3.4;

    private static final String HEADER = "time_period,time_identifier,service_code,kpi,measure,stage,breakdown_topic,"
            + "breakdown,numerator,denominator,count,gap,status,period_start,period_end\r\n";

    /** How many times as often as White children those of a group come into the youth justice system. */
    private static final Map<String, Double> TIMES_AS_OFTEN = Map.of("asian", 0.8, "black", 1.8, "mixed", 1.6);

    private final Populations populations = Populations.read();
    private final GroupPopulations groups = GroupPopulations.read();

    static String name(ServiceModel model) {
        return model.code().toLowerCase(Locale.ROOT) + "-established-indicators.csv";
    }

    byte[] file(ServiceModel model) {
        List<Quarter> quarters = FIRST.run(QUARTERS).toList();
        StringBuilder out = new StringBuilder(HEADER);
        for (Quarter quarter : quarters) {
            if (!model.code().equals(COUNTY) || quarter.compareTo(AFTER_COUNTY_FILE) >= 0) {
                entrantsAndCustody(out, model, quarter, quarters.getLast());
            }
            reoffending(out, model, quarter.plus(-REOFFENDING_LATER));
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void entrantsAndCustody(StringBuilder out, ServiceModel model, Quarter quarter, Quarter last) {
        Chance chance = Chance.of(model.code(), quarter.nationalLabel(), "established");
        long population = populations.of(model, quarter);
        String status = quarter.equals(last) ? "provisional" : "";
        double mean = model.trait("firstTime") + model.trait("firstTimeDrift") * FIRST.until(quarter);
        int entrants = chance.steadyCount(mean);
        int sentenced = chance.count(model.trait("custody"));
        int remanded = chance.count(model.trait("remand"));
        line(out, model, quarter, "FTE", "", "", entrants + "," + population + ",", status);
        byGroup(out, model, quarter, "FTE", "", "", entrants, status);
        line(out, model, quarter, "CUS", "custody", "sentenced", sentenced + "," + population + ",", status);
        byGroup(out, model, quarter, "CUS", "custody;", "sentenced;", sentenced, status);
        line(out, model, quarter, "YDA", "", "", ",," + remanded, status);
        byGroup(out, model, quarter, "YDA", "", "", remanded, status);
    }

    /** The same children by ethnic group, from the first quarter of the ten KPIs on; they add up. */
    private void byGroup(
            StringBuilder out,
            ServiceModel model,
            Quarter quarter,
            String measure,
            String topics,
            String breakdowns,
            int children,
            String status) {
        if (quarter.compareTo(ServiceModel.FIRST) < 0) {
            return;
        }
        Chance chance = Chance.of(model.code(), quarter.nationalLabel(), measure, "by group");
        Map<String, Integer> counts = new LinkedHashMap<>();
        GroupDimension.ETHNICITY.items().forEach(group -> counts.put(group, 0));
        for (int child = 0; child < children; child++) {
            String group = chance.pick(
                    GroupPopulations.GROUPS,
                    each -> groups.of(model.code(), quarter.year(), each) * TIMES_AS_OFTEN.getOrDefault(each, 1.0));
            counts.merge(chance.happens(PartnerCounts.NOT_RECORDED) ? GroupDimension.UNKNOWN : group, 1, Integer::sum);
        }
        counts.forEach((group, count) -> line(
                out, model, quarter, measure, topics + "ethnicity", breakdowns + group, ",," + count, status));
    }

    private static void reoffending(StringBuilder out, ServiceModel model, Quarter cohort) {
        Chance chance = Chance.of(model.code(), cohort.nationalLabel(), "reoffending");
        int children = chance.steadyCount(model.trait("cohort") * 0.8);
        int reoffending = chance.of(children, model.trait("reoffending"));
        int reoffences = reoffending == 0 ? 0 : Math.max(reoffending, chance.count(reoffending * REOFFENCES));
        line(out, model, cohort, "RO-B", "", "", reoffending + "," + children + ",", "");
        line(out, model, cohort, "RO-F", "", "", reoffences + "," + children + ",", "");
    }

    private static void line(
            StringBuilder out,
            ServiceModel model,
            Quarter quarter,
            String measure,
            String topic,
            String breakdown,
            String figures,
            String status) {
        out.append("%d%02d,Financial year Q%d,%s,,%s,,%s,%s,%s,,%s,%s,%s\r\n"
                .formatted(
                        quarter.year(),
                        (quarter.year() + 1) % 100,
                        quarter.number(),
                        model.code(),
                        measure,
                        topic,
                        breakdown,
                        figures,
                        status,
                        quarter.start(),
                        quarter.end()));
    }
}
