package org.quarterboard.trends.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.trends.ExploreFilter;

/** Where the explorer and its downloads are. */
final class ExplorePath {

    static final String PAGE = "explore";
    static final String CSV = "figures.csv";
    static final String XLSX = "figures.xlsx";

    private ExplorePath() {}

    static String page(SelectedService service, ExploreFilter filter) {
        return service.path(PAGE) + "?" + filter.query();
    }

    static String download(SelectedService service, ExploreFilter filter, String file, Locale locale) {
        return "download/" + service.path(PAGE) + "/" + file + "?" + filter.query() + "&lang=" + locale.getLanguage();
    }

    /** The first value of each parameter. */
    static Map<String, String> first(Map<String, List<String>> parameters) {
        Map<String, String> first = new HashMap<>();
        parameters.forEach((name, values) -> first.put(name, values.isEmpty() ? "" : values.getFirst()));
        return first;
    }
}
