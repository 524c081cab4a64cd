package org.quarterboard.kpi;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The returns of a period as somebody saw them. What came in later they have not seen, and so have neither checked nor
 * sent.
 *
 * @param versions of each return that was there, by KPI
 */
public record ReturnsSeen(Map<String, Long> versions) {

    public ReturnsSeen {
        versions = Map.copyOf(versions);
    }

    /** @param returns of one period */
    public static ReturnsSeen of(Collection<ReturnStatus> returns) {
        Map<String, Long> versions = new HashMap<>();
        returns.forEach(one -> versions.put(one.key().kpi(), one.version()));
        return new ReturnsSeen(versions);
    }

    boolean isAs(ReturnStatus now) {
        Long seen = versions.get(now.key().kpi());
        return seen != null && seen == now.version();
    }
}
