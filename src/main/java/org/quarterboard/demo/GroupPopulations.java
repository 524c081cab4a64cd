package org.quarterboard.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Children aged 10 to 17 by ethnic group and sex, from the very files that the directory is loaded with. */
final class GroupPopulations {

    static final int FIRST_YEAR = 2021;
    static final int LAST_YEAR = 2025;

    /** The ethnic groups of which rates are known; those whose group is not known are counted apart. */
    static final List<String> GROUPS = List.of("asian", "black", "mixed", "white", "other");

    private final Map<String, Long> children;

    private GroupPopulations(Map<String, Long> children) {
        this.children = children;
    }

    static GroupPopulations read() {
        Map<String, String> services = DemoTable.read("authorities.csv", ",").stream()
                .collect(Collectors.toMap(row -> row.text("authority_code"), row -> row.text("service_code")));
        return new GroupPopulations(DemoTable.read("populations.csv", ",").stream()
                .collect(Collectors.groupingBy(
                        row -> key(
                                String.valueOf(services.get(row.text("authority_code"))),
                                (int) row.number("year"),
                                group(row.text("ethnicity")),
                                row.text("sex").toLowerCase(Locale.ROOT)),
                        Collectors.summingLong(row -> Long.parseLong(row.text("children"))))));
    }

    private static String group(String ethnicity) {
        return ethnicity.equals("NOT_KNOWN") ? "unknown" : ethnicity.toLowerCase(Locale.ROOT);
    }

    private static String key(String service, int year, String group, String sex) {
        return service + " " + year + " " + group + " " + sex;
    }

    /** The estimate of the year, or the nearest that there is. */
    long of(String service, int year, String group, String sex) {
        return children.getOrDefault(key(service, Math.clamp(year, FIRST_YEAR, LAST_YEAR), group, sex), 0L);
    }

    long of(String service, int year, String group) {
        return of(service, year, group, "female") + of(service, year, group, "male");
    }
}
