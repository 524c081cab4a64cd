package org.quarterboard.resources;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.springframework.stereotype.Component;

/** What the figures of a financial year say, in sentences, for screen and paper alike. Rounds percentages, never pounds. */
@Component
public class FinanceWords {

    private final Messages messages;
    private final Formats formats;

    FinanceWords(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** The budget, and how it differs from the year before. */
    public String headline(FinanceYear year, Locale locale) {
        String name = label(year.year());
        BigDecimal budget = year.totals().budget();
        BigDecimal change = year.change().orElse(BigDecimal.ZERO);
        BigDecimal before =
                year.before().map(earlier -> earlier.totals().budget()).orElse(BigDecimal.ZERO);
        if (before.signum() == 0) {
            return text("resources.words.headline", locale, name, pounds(budget, locale));
        }
        return text(
                "resources.words.headline." + direction(change),
                locale,
                name,
                pounds(budget, locale),
                pounds(change.abs(), locale),
                part(change, before, locale));
    }

    /**
     * Whose contribution fell or rose against the year before and by how much, the largest fall first; who gives most; what
     * it came to.
     */
    public List<String> sentences(FinanceYear year, Locale locale) {
        List<String> sentences = new ArrayList<>();
        year.before()
                .ifPresentOrElse(
                        before -> changes(year, before, locale, sentences),
                        () -> sentences.add(text("resources.words.no-before", locale, label(year.year() - 1))));
        largest(year.figures(), locale).ifPresent(sentences::add);
        outturn(year, locale, sentences);
        return sentences;
    }

    /** Pounds, with pence where there are any: £12,500 or £12,500.50. */
    public String pounds(BigDecimal amount, Locale locale) {
        return "£" + formats.number(amount, decimals(Stream.of(amount)), locale);
    }

    public String agency(Agency agency, Locale locale) {
        return text(agency.messageKey(), locale);
    }

    /** The financial year as it is written: 2026/27. */
    public static String label(int year) {
        return new Quarter(year, 1).financialYear();
    }

    /** How many decimals amounts beside each other need: none if all are whole pounds. */
    public static int decimals(Stream<BigDecimal> amounts) {
        return amounts.anyMatch(amount -> amount.stripTrailingZeros().scale() > 0) ? 2 : 0;
    }

    private void changes(FinanceYear year, FinanceFigures before, Locale locale, List<String> sentences) {
        List<Agency> bySize = Arrays.stream(Agency.values())
                .filter(agency -> change(year, agency).signum() != 0)
                .sorted(Comparator.comparing(
                                (Agency agency) -> change(year, agency).signum())
                        .thenComparing(agency -> change(year, agency).abs(), Comparator.reverseOrder()))
                .toList();
        for (Agency agency : bySize) {
            sentences.add(change(year.figures(), before, agency, locale));
        }
        String same = names(
                agency -> change(year, agency).signum() == 0
                        && year.figures().line(agency).budget().signum() > 0,
                locale);
        if (!same.isEmpty()) {
            sentences.add(text("resources.words.same", locale, same));
        }
    }

    private String change(FinanceFigures now, FinanceFigures before, Agency agency, Locale locale) {
        String name = agency(agency, locale);
        BigDecimal is = now.line(agency).budget();
        BigDecimal was = before.line(agency).budget();
        if (is.signum() == 0) {
            return text("resources.words.ended", locale, name, pounds(was, locale));
        }
        if (was.signum() == 0) {
            return text("resources.words.begun", locale, name, pounds(is, locale));
        }
        BigDecimal change = is.subtract(was);
        return text(
                "resources.words.change." + direction(change),
                locale,
                name,
                pounds(change.abs(), locale),
                part(change, was, locale),
                pounds(is, locale),
                pounds(was, locale));
    }

    private Optional<String> largest(FinanceFigures figures, Locale locale) {
        BigDecimal most = figures.lines().stream()
                .map(FinanceLine::budget)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return FinanceFigures.ratio(most, figures.totals().budget())
                .map(share -> text(
                        "resources.words.largest",
                        locale,
                        names(agency -> figures.line(agency).budget().compareTo(most) == 0, locale),
                        formats.percent(share, locale)));
    }

    private void outturn(FinanceYear year, Locale locale, List<String> sentences) {
        FinanceTotals totals = year.totals();
        if (totals.outturn().isPresent()) {
            sentences.add(whole(totals, totals.outturn().get(), locale));
            furthest(year, Comparator.naturalOrder(), locale).ifPresent(sentences::add);
            furthest(year, Comparator.reverseOrder(), locale).ifPresent(sentences::add);
        } else if (totals.known() == 0) {
            sentences.add(text("resources.words.no-outturn", locale));
        } else {
            sentences.add(text(
                    "resources.words.some-outturn",
                    locale,
                    names(agency -> year.figures().line(agency).awaited(), locale),
                    pounds(totals.outturnKnown(), locale),
                    pounds(totals.budgetOfKnown(), locale)));
        }
    }

    private String whole(FinanceTotals totals, BigDecimal outturn, Locale locale) {
        if (totals.budget().signum() == 0) {
            return text("resources.words.unbudgeted", locale, pounds(outturn, locale));
        }
        BigDecimal difference = outturn.subtract(totals.budget());
        return text(
                "resources.words.outturn." + direction(difference),
                locale,
                pounds(outturn, locale),
                pounds(difference.abs(), locale),
                part(difference, totals.budget(), locale));
    }

    /** @param order with the naturally smallest first, who is furthest below; else who is furthest above */
    private Optional<String> furthest(FinanceYear year, Comparator<BigDecimal> order, Locale locale) {
        boolean below = order.compare(BigDecimal.ZERO, BigDecimal.ONE) < 0;
        return year.lines().stream()
                .filter(line -> variance(line).signum() == (below ? -1 : 1))
                .min(Comparator.comparing(FinanceWords::variance, order))
                .map(line -> text(
                        below ? "resources.words.furthest.less" : "resources.words.furthest.more",
                        locale,
                        agency(line.agency(), locale),
                        pounds(variance(line).abs(), locale),
                        pounds(line.outturn().orElse(BigDecimal.ZERO), locale),
                        pounds(line.budget(), locale)));
    }

    private static BigDecimal variance(FinanceLine line) {
        return line.variance().orElse(BigDecimal.ZERO);
    }

    private static BigDecimal change(FinanceYear year, Agency agency) {
        return year.change(agency).orElse(BigDecimal.ZERO);
    }

    private static String direction(BigDecimal change) {
        return change.signum() < 0 ? "less" : change.signum() > 0 ? "more" : "same";
    }

    private String part(BigDecimal change, BigDecimal whole, Locale locale) {
        return FinanceFigures.ratio(change.abs(), whole)
                .map(ratio -> formats.percent(ratio, locale))
                .orElse("");
    }

    private String names(Function<Agency, Boolean> which, Locale locale) {
        return Arrays.stream(Agency.values())
                .filter(which::apply)
                .map(agency -> agency(agency, locale))
                .collect(Collectors.joining(", "));
    }

    private String text(String key, Locale locale, Object... params) {
        return messages.get(key, locale, params);
    }
}
