package org.quarterboard.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Chooses a day, in the person's language; weeks begin on Monday. */
public final class DayPicker extends DatePicker {

    private static final long serialVersionUID = 1L;

    public DayPicker() {
        Locale locale = getLocale();
        setLocale(locale);
        setI18n(new DatePickerI18n()
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(days(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .setToday(getTranslation("shared.today"))
                .setCancel(getTranslation("shared.cancel")));
    }

    public DayPicker(String label) {
        this();
        setLabel(label);
    }

    /** From Sunday on, as the component wants them. */
    private static List<String> days(Function<DayOfWeek, String> name) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .map(name)
                .toList();
    }
}
