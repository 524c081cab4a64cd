package org.quarterboard.ingest.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.AreaKind;
import org.quarterboard.kpi.ComparatorArea;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.Publication;
import org.quarterboard.kpi.Published;
import org.quarterboard.kpi.Unit;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/** The fields of one row of a file of published figures. What cannot be read is null or empty, with its finding. */
final class ComparatorFields {

    private static final String WHOLE_YEAR = "financial year";
    private static final int LONGEST_CODE = 20;
    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    private final Header header;
    private final List<String> record;
    private final long line;
    private final Findings findings;

    ComparatorFields(Header header, List<String> record, long line, Findings findings) {
        this.header = header;
        this.record = record;
        this.line = line;
        this.findings = findings;
    }

    long line() {
        return line;
    }

    String get(int column) {
        return Texts.trimmed(header.get(record, column));
    }

    void add(FindingCode kind, int column, String found, String expected) {
        findings.add(kind, line, ComparatorLayout.COLUMNS.get(column), found, expected);
    }

    @Nullable
    ComparatorArea area() {
        String written = Texts.key(get(ComparatorLayout.AREA_KIND));
        Optional<AreaKind> kind = AreaKind.of(written);
        String code = get(ComparatorLayout.AREA_CODE).toUpperCase(Locale.ROOT);
        String name = text(ComparatorLayout.AREA_NAME, ComparatorLayout.LONGEST_NAME);
        if (kind.isEmpty()) {
            String kinds = String.join(
                    ", ", Arrays.stream(AreaKind.values()).map(AreaKind::code).toList());
            add(FindingCode.UNKNOWN_AREA_KIND, ComparatorLayout.AREA_KIND, written, kinds);
            return null;
        }
        Optional<String> only = kind.get().onlyCode();
        if (!isCode(code) || only.filter(one -> !one.equals(code)).isPresent()) {
            add(FindingCode.WRONG_AREA_CODE, ComparatorLayout.AREA_CODE, code, only.orElse("MID"));
            return null;
        }
        return name == null ? null : new ComparatorArea(new ComparatorArea.Key(kind.get(), code), name);
    }

    private static boolean isCode(String code) {
        return !code.isEmpty()
                && code.length() <= LONGEST_CODE
                && code.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-')
                && code.charAt(0) != '-';
    }

    /** A quarter or a whole financial year by its label, or any period by its days; both must then agree. */
    @Nullable
    Period period() {
        String start = get(ComparatorLayout.PERIOD_START);
        String end = get(ComparatorLayout.PERIOD_END);
        String year = get(ComparatorLayout.TIME_PERIOD);
        String identifier = Texts.key(get(ComparatorLayout.TIME_IDENTIFIER));
        boolean stated = !start.isEmpty() || !end.isEmpty();
        Period byDays = stated ? TidyPeriod.stated(start, end, line, findings) : null;
        if (stated && (byDays == null || year.isEmpty())) {
            return byDays;
        }
        boolean whole = identifier.equals(WHOLE_YEAR);
        Quarter quarter = TidyPeriod.quarter(year, whole ? WHOLE_YEAR + " q1" : identifier, line, findings);
        if (quarter == null) {
            return null;
        }
        Period byLabel =
                whole ? new Period(quarter.start(), quarter.start().plusYears(1).minusDays(1)) : Period.of(quarter);
        if (byDays != null && !byDays.equals(byLabel)) {
            add(
                    FindingCode.WRONG_PERIOD,
                    ComparatorLayout.PERIOD_START,
                    start + " – " + end,
                    byLabel.start() + " – " + byLabel.end());
            return null;
        }
        return byLabel;
    }

    @Nullable
    Publication publication(LocalDate today) {
        String title = text(ComparatorLayout.SOURCE_TITLE, ComparatorLayout.LONGEST_TITLE);
        String address = get(ComparatorLayout.SOURCE_URL);
        boolean reachable = address.isEmpty() || isAddress(address);
        if (!reachable) {
            add(FindingCode.WRONG_ADDRESS, ComparatorLayout.SOURCE_URL, address, "https://example.org/…");
        }
        LocalDate day = TidyPeriod.day(get(ComparatorLayout.PUBLISHED_ON), "published_on", line, findings);
        if (day != null && day.isAfter(today)) {
            add(FindingCode.PUBLISHED_IN_THE_FUTURE, ComparatorLayout.PUBLISHED_ON, day.toString(), today.toString());
            return null;
        }
        return title == null || !reachable || day == null ? null : new Publication(title, address, day);
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return text.length() <= ComparatorLayout.LONGEST_ADDRESS
                    && (scheme.equals("https") || scheme.equals("http"))
                    && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Empty if the status is neither; a row without one is final. */
    Optional<Boolean> provisional() {
        String status = Texts.key(get(ComparatorLayout.STATUS));
        if (!status.isEmpty() && !status.equals("final") && !status.equals("provisional")) {
            add(FindingCode.UNKNOWN_STATUS, ComparatorLayout.STATUS, status, "final, provisional");
            return Optional.empty();
        }
        return Optional.of(status.equals("provisional"));
    }

    /** @param version null if it is not known; then the numbers are read but not laid beside each other */
    @Nullable
    Published published(@Nullable DefinitionVersion version) {
        long numerator = count(ComparatorLayout.NUMERATOR);
        long denominator = count(ComparatorLayout.DENOMINATOR);
        String written = get(ComparatorLayout.RATE);
        BigDecimal rate = written.isEmpty() ? null : rate(written);
        if (numerator == Numbers.WRONG || denominator == Numbers.WRONG || (rate == null && !written.isEmpty())) {
            return null;
        }
        if (numerator == Numbers.MISSING && denominator != Numbers.MISSING) {
            add(FindingCode.NO_NUMERATOR, ComparatorLayout.NUMERATOR, Long.toString(denominator), "");
            return null;
        }
        if (numerator == Numbers.MISSING && rate == null) {
            add(FindingCode.EMPTY_FIELD, ComparatorLayout.NUMERATOR, "", "numerator, rate");
            return null;
        }
        Published published = new Published(number(numerator), number(denominator), rate);
        if (version != null) {
            agree(published, version);
        }
        return published;
    }

    private void agree(Published published, DefinitionVersion version) {
        BigDecimal numerator = published.numerator();
        BigDecimal denominator = published.denominator();
        BigDecimal rate = published.rate();
        boolean part = version.unit() == Unit.PROPORTION;
        if (part && numerator != null && denominator != null && numerator.compareTo(denominator) > 0) {
            add(
                    FindingCode.ABOVE_DENOMINATOR,
                    ComparatorLayout.NUMERATOR,
                    numerator.toPlainString(),
                    denominator.toPlainString());
        }
        if (rate == null) {
            return;
        }
        Integer outOf = version.outOf();
        BigDecimal most = part ? PER_CENT : outOf == null ? null : BigDecimal.valueOf(outOf);
        if (most != null && rate.compareTo(most) > 0) {
            add(FindingCode.ABOVE_DENOMINATOR, ComparatorLayout.RATE, rate.toPlainString(), most.toPlainString());
            return;
        }
        // Printed numbers are rounded: one unit of the last digit either way is no difference.
        published
                .workedOut(version)
                .filter(exact -> exact.subtract(rate).abs().compareTo(BigDecimal.ONE.movePointLeft(rate.scale())) > 0)
                .ifPresent(exact -> add(
                        FindingCode.RATE_DIFFERS,
                        ComparatorLayout.RATE,
                        rate.toPlainString(),
                        exact.setScale(Math.max(1, rate.scale()), RoundingMode.HALF_UP)
                                .toPlainString()));
    }

    private static @Nullable BigDecimal number(long value) {
        return value < 0 ? null : BigDecimal.valueOf(value);
    }

    private long count(int column) {
        return Numbers.count(header.get(record, column), line, ComparatorLayout.COLUMNS.get(column), findings);
    }

    private @Nullable BigDecimal rate(String text) {
        BigDecimal rate = Numbers.rate(text);
        if (rate == null || !NewObservation.fits(rate)) {
            FindingCode fault = rate == null ? Numbers.fault(text) : FindingCode.TOO_BIG;
            add(fault == FindingCode.FRACTION ? FindingCode.TOO_BIG : fault, ComparatorLayout.RATE, text, "");
            return null;
        }
        return rate;
    }

    /** A text that must be there, can be printed and is safe in a spreadsheet. */
    private @Nullable String text(int column, int longest) {
        String text = get(column);
        if (text.isEmpty()) {
            add(FindingCode.EMPTY_FIELD, column, "", ComparatorLayout.COLUMNS.get(column));
            return null;
        }
        if (text.length() > longest) {
            add(FindingCode.FIELD_TOO_LONG, column, Integer.toString(text.length()), Integer.toString(longest));
            return null;
        }
        if (Texts.looksLikeFormula(text) || text.chars().anyMatch(Character::isISOControl)) {
            add(FindingCode.UNFIT_TEXT, column, text, "");
            return null;
        }
        return text;
    }
}
