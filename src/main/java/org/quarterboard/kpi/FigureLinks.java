package org.quarterboard.kpi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/** Where the pages of a figure stand: where it comes from, and where it is typed; any room may link to them. */
public final class FigureLinks {

    /** The query parameters of the page on which a figure is typed. */
    public static final String MEASURE = "measure";

    public static final String PERIOD = "period";
    public static final String CELL = "cell";

    private static final String BETWEEN_DAYS = "_";

    private FigureLinks() {}

    /** The path relative to the portal's address. */
    public static String path(String serviceCode, ObservationId figure) {
        return "service/" + serviceCode + "/figures/" + figure.value();
    }

    /** The page on which any figure can be typed. */
    public static String typing(String serviceCode) {
        return "service/" + serviceCode + "/figures/new";
    }

    /** The same with the measure chosen. */
    public static String typing(String serviceCode, MeasureCode measure) {
        return typing(serviceCode) + "?" + MEASURE + "=" + encoded(measure.value());
    }

    /** The same with measure and period chosen. */
    public static String typing(String serviceCode, MeasureCode measure, Period period) {
        return typing(serviceCode, measure) + "&" + PERIOD + "=" + token(period);
    }

    /** The same with the very figure chosen. */
    public static String typing(String serviceCode, MeasureCode measure, Period period, CellCode cell) {
        return typing(serviceCode, measure, period) + "&" + CELL + "=" + encoded(cell.value());
    }

    /** As a period stands in an address: the quarter's national label, or first and last day. */
    public static String token(Period period) {
        return period.asQuarter()
                .map(Quarter::nationalLabel)
                .orElseGet(() -> period.start() + BETWEEN_DAYS + period.end());
    }

    /** The period of a token; empty if it is none. */
    public static Optional<Period> period(String token) {
        Optional<Quarter> quarter = Quarter.parse(token);
        if (quarter.isPresent()) {
            return quarter.map(Period::of);
        }
        String[] days = token.split(BETWEEN_DAYS, -1);
        try {
            if (days.length == 2) {
                LocalDate start = LocalDate.parse(days[0]);
                LocalDate end = LocalDate.parse(days[1]);
                return end.isBefore(start) ? Optional.empty() : Optional.of(new Period(start, end));
            }
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
