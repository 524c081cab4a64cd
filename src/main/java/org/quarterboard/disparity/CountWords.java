package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.springframework.stereotype.Component;

/** How counts that are brought, and what is wrong with them, are said. */
@Component
public class CountWords {

    private final CountedCatalogue catalogue;
    private final GroupWords groups;
    private final Messages messages;
    private final Formats formats;

    CountWords(CountedCatalogue catalogue, GroupWords groups, Messages messages, Formats formats) {
        this.catalogue = catalogue;
        this.groups = groups;
        this.messages = messages;
        this.formats = formats;
    }

    public String counted(CountedCode code, Locale locale) {
        return catalogue
                .find(code)
                .map(counted -> messages.get(counted.messageKey(), locale))
                .orElse(code.value());
    }

    /** Q1 2026/27, 2026/27 or 2025; any other period as two days. */
    public String period(Period period, Locale locale) {
        return period.asQuarter()
                .map(quarter -> formats.shortQuarter(quarter, locale))
                .orElseGet(() -> CountPeriods.isCalendarYear(period) || CountPeriods.isFinancialYear(period)
                        ? CountPeriods.text(period)
                        : formats.period(period, locale));
    }

    /** The number, or why there is none. */
    public String value(CountValue value, Locale locale) {
        Long number = value.number();
        return number == null ? messages.get(value.gap().messageKey(), locale) : formats.number(number, 0, locale);
    }

    public String problem(CountFinding finding, Locale locale) {
        return messages.get(finding.problem().messageKey(), locale, details(finding, locale));
    }

    public String cure(CountFinding finding, Locale locale) {
        return messages.get(finding.problem().cureKey(), locale, details(finding, locale));
    }

    private Object[] details(CountFinding finding, Locale locale) {
        return finding.details().stream().map(detail -> detail(detail, locale)).toArray();
    }

    /** Numbers stay numbers, because sentences choose their plural by them. */
    private Object detail(Object detail, Locale locale) {
        return switch (detail) {
            case CountedCode code -> counted(code, locale);
            case Period period -> period(period, locale);
            case GroupKey group -> groups.label(group, locale);
            case LocalDate day -> formats.date(day, locale);
            case Collection<?> all ->
                all.stream().map(each -> String.valueOf(detail(each, locale))).collect(Collectors.joining("; "));
            case String text -> text;
            default -> detail;
        };
    }
}
