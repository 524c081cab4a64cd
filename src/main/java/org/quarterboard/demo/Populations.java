package org.quarterboard.demo;

import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.shared.Quarter;

/** Children aged 10 to 17 of each service, from the very files that the directory is loaded with. */
final class Populations {

    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2025;

    private final Map<String, Long> children;

    private Populations(Map<String, Long> children) {
        this.children = children;
    }

    static Populations read() {
        Map<String, String> services = DemoTable.read("authorities.csv", ",").stream()
                .collect(Collectors.toMap(row -> row.text("authority_code"), row -> row.text("service_code")));
        return new Populations(DemoTable.read("populations.csv", ",").stream()
                .collect(Collectors.groupingBy(
                        row -> services.get(row.text("authority_code")) + " " + row.text("year"),
                        Collectors.summingLong(row -> Long.parseLong(row.text("children"))))));
    }

    /** The estimate of the quarter's first calendar year, or the nearest that there is. */
    long of(ServiceModel model, Quarter quarter) {
        int year = Math.clamp(quarter.year(), FIRST_YEAR, LAST_YEAR);
        return children.getOrDefault(model.code() + " " + year, 0L);
    }
}
