package org.quarterboard.trends;

import java.util.ArrayList;
import java.util.List;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Quarter;

/**
 * What the explorer shows, as it stands in its address.
 *
 * @param by the dimensions of the breakdown, separated by commas; empty for the measure's own value
 * @param services codes beside or instead of the page's own; empty for the own service alone
 * @param all whether all services are shown that the person may read
 * @param share whether shares are shown beside the counts
 */
public record ExploreFilter(
        MeasureCode measure, String by, List<String> services, boolean all, Quarter from, Quarter to, boolean share) {

    public static final String MEASURE = "measure";
    public static final String BY = "by";
    public static final String SERVICES = "services";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String VALUES = "values";
    public static final String EVERY = "all";
    public static final String SHARE = "share";
    public static final String COUNT = "count";

    public ExploreFilter {
        services = List.copyOf(services);
    }

    public ExploreFilter withMeasure(MeasureCode other) {
        return new ExploreFilter(other, "", services, all, from, to, share);
    }

    public ExploreFilter withBy(String other) {
        return new ExploreFilter(measure, other, services, all, from, to, share);
    }

    public ExploreFilter withServices(List<String> codes) {
        return new ExploreFilter(measure, by, codes, false, from, to, share);
    }

    public ExploreFilter withAll() {
        return new ExploreFilter(measure, by, List.of(), true, from, to, share);
    }

    public ExploreFilter withQuarters(Quarter first, Quarter last) {
        return new ExploreFilter(measure, by, services, all, first, last, share);
    }

    public ExploreFilter withShare(boolean shares) {
        return new ExploreFilter(measure, by, services, all, from, to, shares);
    }

    /** The query of the address; codes, dimensions and quarters need no escaping. */
    public String query() {
        List<String> parts = new ArrayList<>();
        parts.add(MEASURE + "=" + measure);
        if (!by.isEmpty()) {
            parts.add(BY + "=" + by);
        }
        if (all) {
            parts.add(SERVICES + "=" + EVERY);
        } else if (!services.isEmpty()) {
            parts.add(SERVICES + "=" + String.join(",", services));
        }
        parts.add(FROM + "=" + from.nationalLabel());
        parts.add(TO + "=" + to.nationalLabel());
        parts.add(VALUES + "=" + (share ? SHARE : COUNT));
        return String.join("&", parts);
    }
}
