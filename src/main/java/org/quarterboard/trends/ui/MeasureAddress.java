package org.quarterboard.trends.ui;

import java.util.Locale;
import java.util.Optional;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.SelectedService;

/** Where the downloads of a measure are. */
final class MeasureAddress {

    static final String CSV = "table.csv";
    static final String SVG = "picture.svg";
    static final String PNG = "picture.png";
    static final String FUNNEL_CSV = "funnel.csv";
    static final String FUNNEL_SVG = "funnel.svg";
    static final String FUNNEL_PNG = "funnel.png";
    /** Under it stands the name of a breakdown. */
    static final String PARTS = "parts";
    /** Stands before the names of the files of the grid of sectors. */
    static final String SECTORS = "sectors-";

    private MeasureAddress() {}

    static String of(SelectedService service, MeasureCode code, String file, Quarter quarter, Locale locale) {
        return "download/" + service.path("kpis/" + code) + "/" + file + "?quarter=" + quarter.nationalLabel()
                + "&lang=" + locale.getLanguage();
    }

    /** Empty for what cannot be a code. */
    static Optional<MeasureCode> code(String text) {
        try {
            return Optional.of(new MeasureCode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
