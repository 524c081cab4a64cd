package org.quarterboard.attendance.ui;

import java.util.Locale;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServicePage;

/** Where the return of a quarter is, and its files. */
final class ReturnAddress {

    static final String XLSX = "kpi8-return.xlsx";
    static final String CSV = "kpi8-return.csv";
    static final String LONG = "kpi8-long.csv";

    private ReturnAddress() {}

    static String page(SelectedService service, Quarter quarter) {
        return service.path("attendance/return?" + ServicePage.QUARTER + "=" + quarter.nationalLabel());
    }

    /** @param submission 0 for the record as it is now */
    static String file(SelectedService service, Quarter quarter, String file, int submission, Locale locale) {
        return "download/" + service.path("attendance/" + quarter.nationalLabel() + "/" + file) + "?submission="
                + submission + "&lang=" + locale.getLanguage();
    }
}
