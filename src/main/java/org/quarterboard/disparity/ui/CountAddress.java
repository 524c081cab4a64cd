package org.quarterboard.disparity.ui;

import java.util.UUID;
import org.quarterboard.disparity.BroughtCount;
import org.quarterboard.shared.ui.SelectedService;

/** Where the pages and files of the counts by group are. */
final class CountAddress {

    static final String FIGURES = "disproportionality/figures";
    static final String FORM = FIGURES + "/form";

    /** The query parameters of a bringing and of the form. */
    static final String LINE = "line";

    static final String COUNTED = "counted";
    static final String PERIOD = "period";
    static final String BY = "by";
    static final String AND = "and";

    private CountAddress() {}

    static String bringing(SelectedService service, UUID uuid) {
        return service.path(FIGURES + "/" + uuid);
    }

    static String line(SelectedService service, UUID uuid, int line) {
        return bringing(service, uuid) + "?" + LINE + "=" + line + "#" + BroughtCount.anchor(line);
    }

    static String template(SelectedService service) {
        return downloads(service) + "template.csv";
    }

    static String file(SelectedService service, UUID uuid) {
        return downloads(service) + uuid;
    }

    private static String downloads(SelectedService service) {
        return "download/service/" + service.code() + "/figures-by-group/";
    }
}
