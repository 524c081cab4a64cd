package org.quarterboard.trends.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.trends.Exploration;
import org.quarterboard.trends.ExploreFilter;

/** Where the explorer and its downloads are. */
final class ExplorePath {

    static final String PAGE = "explore";
    static final String CSV = "figures.csv";
    static final String XLSX = "figures.xlsx";
    static final String ABOUT = "about.csv";

    /** Carries on to the files how many services the address of the page named in vain: their codes are not passed on. */
    static final String LEFT_OUT = "left-out";

    private static final int MOST_LEFT_OUT = 9_999;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private ExplorePath() {}

    static String page(SelectedService service, ExploreFilter filter) {
        return service.path(PAGE) + "?" + filter.query();
    }

    static String download(SelectedService service, Exploration shown, String file, Locale locale) {
        return "download/" + service.path(PAGE) + "/" + file + "?"
                + shown.filter().query()
                + (shown.leftOut() == 0 ? "" : "&" + LEFT_OUT + "=" + shown.leftOut())
                + "&lang=" + locale.getLanguage();
    }

    /** How many services are left out of a file: by its own address, and before by that of the page. */
    static int leftOut(Exploration shown, Map<String, String> parameters) {
        String before = parameters.getOrDefault(LEFT_OUT, "");
        return Math.min(
                shown.leftOut() + (NUMBER.matcher(before).matches() ? Integer.parseInt(before) : 0), MOST_LEFT_OUT);
    }

    /** The first value of each parameter. */
    static Map<String, String> first(Map<String, List<String>> parameters) {
        Map<String, String> first = new HashMap<>();
        parameters.forEach((name, values) -> first.put(name, values.isEmpty() ? "" : values.getFirst()));
        return first;
    }
}
