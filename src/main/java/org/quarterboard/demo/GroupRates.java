package org.quarterboard.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.shared.Sector;

/**
 * How often something befalls White children, and how many times as often children of other groups, from
 * {@code demo/group-rates.csv}: per 1,000 of them in a quarter, of remand and custody per 1,000 in court.
 */
record GroupRates(CountedCode counted, String service, Optional<Sector> sector, DemoTable.Row traits) {

    /** Those of a service; where it has none of its own, those of all. */
    static List<GroupRates> of(String service) {
        List<GroupRates> all = DemoTable.read("group-rates.csv").stream()
                .map(row -> new GroupRates(
                        new CountedCode(row.text("counted")),
                        row.text("service"),
                        row.given("sector").map(Sector::valueOf),
                        row))
                .toList();
        return all.stream()
                .filter(one -> one.service.equals(service)
                        || (one.service.isEmpty()
                                && all.stream()
                                        .noneMatch(other -> other.counted.equals(one.counted)
                                                && other.service.equals(service))))
                .toList();
    }

    /** What there is for the thing counted; the tables of the demonstration name all that are used. */
    static <T> T found(Map<CountedCode, T> among, CountedCode counted) {
        return Optional.ofNullable(among.get(counted))
                .orElseThrow(() -> new IllegalStateException("Nothing for " + counted));
    }

    /** 0 to 1. */
    double rate(String group) {
        return traits.number("rate") / 1000 * (group.equals("white") ? 1 : traits.number(group));
    }

    /** The share of boys among those whom it befalls, 0 to 1. */
    double boys() {
        return traits.number("boys");
    }

    String source() {
        return traits.text("source");
    }
}
