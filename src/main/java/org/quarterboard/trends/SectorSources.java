package org.quarterboard.trends;

import java.util.ArrayList;
import java.util.List;
import org.quarterboard.shared.Quarter;

/** Where the figures of the grid of sectors come from: returned, or counted from the portal's record of meetings. */
record SectorSources(Words words) {

    /** Empty where no figure is held. */
    String of(SectorQuarter quarter) {
        if (quarter.figures().findAny().isEmpty()) {
            return "";
        }
        String kind = quarter.derived() ? quarter.returned() ? "BOTH" : "DERIVED" : "RETURNED";
        return words.get("sectors.source." + kind);
    }

    /** The same of all quarters in a sentence; where they differ, those are named that were counted. */
    String of(List<SectorQuarter> quarters) {
        List<SectorQuarter> derived =
                quarters.stream().filter(SectorQuarter::derived).toList();
        if (derived.isEmpty()) {
            return words.get("sectors.source.all-returned");
        }
        return quarters.stream().anyMatch(SectorQuarter::returned)
                ? words.get("sectors.source.some-derived", words.list(stretches(derived)))
                : words.get("sectors.source.all-derived");
    }

    /** Quarters in a row are one stretch. */
    private List<String> stretches(List<SectorQuarter> quarters) {
        List<String> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= quarters.size(); i++) {
            Quarter last = quarters.get(i - 1).quarter();
            if (i == quarters.size() || !quarters.get(i).quarter().equals(last.next())) {
                String from = words.quarter(quarters.get(first).quarter());
                stretches.add(i - 1 == first ? from : words.get("span", from, words.quarter(last)));
                first = i;
            }
        }
        return stretches;
    }
}
