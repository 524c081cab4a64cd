package org.quarterboard.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterboard.shared.Quarter;

/**
 * What an invented service is like, from {@code demo/model.csv}: how many children it works with in a quarter, and how
 * large the share of them is for whom something is so. Shares are 0 to 1, counts are means of a quarter.
 *
 * @param template whether it returns the template, which gives no demographics and no seriousness
 */
record ServiceModel(String code, String name, String region, String country, String family, DemoTable.Row traits) {

    /** The first quarter of the ten KPIs. */
    static final Quarter FIRST = new Quarter(2023, 1);

    static List<ServiceModel> all() {
        Map<String, DemoTable.Row> traits =
                DemoTable.read("model.csv").stream().collect(Collectors.toMap(row -> row.text("code"), row -> row));
        return DemoTable.read("services.csv", ",").stream()
                .map(row -> new ServiceModel(
                        row.text("code"),
                        row.text("name"),
                        row.text("region_name"),
                        row.text("country").equals("WALES") ? "Wales" : "England",
                        row.text("family_name"),
                        Optional.ofNullable(traits.get(row.text("code"))).orElseThrow()))
                .toList();
    }

    static ServiceModel of(String code) {
        return all().stream()
                .filter(model -> model.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    boolean template() {
        return traits.text("template").equals("yes");
    }

    double trait(String name) {
        return traits.number(name);
    }

    /** A trait that drifts by so much each quarter since April 2023, kept within the bounds. */
    double drifting(String name, String drift, Quarter quarter, double least, double most) {
        return Math.clamp(trait(name) + trait(drift) * FIRST.until(quarter), least, most);
    }

    /** Serious violence offences of a quarter per 10,000 children; at one service more from a quarter on. */
    double violence(Quarter quarter) {
        boolean risen = traits.given("violenceFrom")
                .flatMap(Quarter::parse)
                .filter(from -> from.compareTo(quarter) <= 0)
                .isPresent();
        return trait("violence") * (risen ? trait("violenceFactor") : 1);
    }
}
