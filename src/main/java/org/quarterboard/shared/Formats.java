package org.quarterboard.shared;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How dates, quarters and numbers are written, once for screen, chart and paper. Rounds half away from zero. */
@Component
public class Formats {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Messages messages;
    private final Map<NumberShape, DecimalFormat> numbers = new ConcurrentHashMap<>();

    private record NumberShape(int decimals, Locale locale) {}

    public Formats(Messages messages) {
        this.messages = messages;
    }

    /** 12 June 2026. */
    public String date(LocalDate date, Locale locale) {
        return pattern("d MMMM uuuu", locale).format(date);
    }

    /** 12 Jun 2026, where room is short. */
    public String shortDate(LocalDate date, Locale locale) {
        return pattern("d MMM uuuu", locale).format(date);
    }

    /** 14:30. */
    public String time(LocalTime time, Locale locale) {
        return pattern("HH:mm", locale).format(time);
    }

    /** 12 June 2026, 14:30, on London clocks. */
    public String moment(Instant instant, Locale locale) {
        return pattern("d MMMM uuuu, HH:mm", locale).format(instant.atZone(LONDON));
    }

    /** Q1 2026/27 (April to June 2026). */
    public String quarter(Quarter quarter, Locale locale) {
        return messages.get(
                "shared.quarter.long",
                locale,
                quarter.number(),
                quarter.financialYear(),
                Integer.toString(quarter.end().getYear()));
    }

    /** Q1 2026/27. */
    public String shortQuarter(Quarter quarter, Locale locale) {
        return messages.get("shared.quarter.short", locale, quarter.number(), quarter.financialYear());
    }

    /** A quarter as such, any other period as two dates. */
    public String period(Period period, Locale locale) {
        return period.asQuarter()
                .map(quarter -> quarter(quarter, locale))
                .orElseGet(() -> messages.get(
                        "shared.period", locale, date(period.start(), locale), date(period.end(), locale)));
    }

    /** With grouping and exactly as many decimals as asked. */
    public String number(BigDecimal value, int decimals, Locale locale) {
        // Kept, because making one costs more than using it; used by one at a time, because it must be.
        DecimalFormat format = numbers.computeIfAbsent(new NumberShape(decimals, locale), Formats::format);
        synchronized (format) {
            return format.format(value.setScale(decimals, RoundingMode.HALF_UP));
        }
    }

    private static DecimalFormat format(NumberShape shape) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(shape.locale()));
        format.setMinimumFractionDigits(shape.decimals());
        format.setMaximumFractionDigits(shape.decimals());
        return format;
    }

    public String number(double value, int decimals, Locale locale) {
        return number(BigDecimal.valueOf(value), decimals, locale);
    }

    /** A share between 0 and 1 as a percentage with one decimal: 17.2%. */
    public String percent(BigDecimal share, Locale locale) {
        return number(share.movePointRight(2), 1, locale) + "%";
    }

    private static DateTimeFormatter pattern(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, Messages.supported(locale));
    }
}
