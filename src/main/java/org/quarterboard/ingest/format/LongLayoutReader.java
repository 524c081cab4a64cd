package org.quarterboard.ingest.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.LongLayoutColumns;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Quarter;

/**
 * Reads the national long layout of KPI outputs. One pass over the text, then one over each service and quarter. Bad
 * data is never an exception: it is a finding.
 *
 * <p>Rows are known by KPI and machine name, never by letter or description, which repeat and move. The quarter is the
 * date; the label is only compared with it. A row that is not there and an empty value are both "not returned".
 */
public final class LongLayoutReader {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 4, 1);

    private final LongLayout layout;
    private final GroupCheck check;

    public LongLayoutReader(MeasureCatalogue catalogue) {
        this.layout = LongLayout.load(catalogue);
        this.check = new GroupCheck(catalogue);
    }

    public LongLayout layout() {
        return layout;
    }

    /**
     * Reads a file.
     *
     * @param version the definition version that the file follows, if the person who brings it knows; else the one that
     *     holds in each quarter
     */
    public ParsedFile read(byte[] bytes, ReadLimits limits, OptionalInt version) {
        Findings findings = new Findings(limits.maxFindings());
        Optional<String> text = SourceText.of(bytes, limits, findings);
        if (text.isEmpty()) {
            return ParsedFile.of(Layout.NATIONAL_LONG, List.of(), findings);
        }
        return new Pass(text.get(), limits, version, findings).run();
    }

    private record GroupKey(String service, Quarter quarter) {}

    /** One reading of one file. */
    private final class Pass {

        private final CsvScanner scanner;
        private final ReadLimits limits;
        private final OptionalInt version;
        private final Findings findings;
        private final Map<GroupKey, LongGroup> groups = new LinkedHashMap<>();
        private final boolean[] textColumns = new boolean[LongLayoutColumns.NAMES.size()];
        private final PersonalData personal = new PersonalData();
        private final Map<Quarter, Integer> versions = new HashMap<>();
        private final Tidied tidied = new Tidied();
        private String lastDate = "";
        private String lastLabel = "";
        private @Nullable Quarter lastQuarter;

        Pass(String text, ReadLimits limits, OptionalInt version, Findings findings) {
            this.scanner = new CsvScanner(text);
            this.limits = limits;
            this.version = version;
            this.findings = findings;
            for (int column = 0; column < textColumns.length; column++) {
                textColumns[column] = column != LongLayout.NUMERATOR && column != LongLayout.DENOMINATOR;
            }
        }

        ParsedFile run() {
            List<ParsedRow> rows = new ArrayList<>();
            List<String> names = scanner.next(LongLayoutColumns.NAMES.size());
            if (names != null) {
                personal.header(names);
                Header header = new HeaderReader(
                                "long", LongLayoutColumns.NAMES, LongLayout.REQUIRED, LongLayoutColumns.NAMES)
                        .read(names, tidied, findings);
                if (!findings.refused()) {
                    rows(header);
                    LongTraps traps = new LongTraps(tidied, findings);
                    groups.values().forEach(group -> group.finish(check, traps, rows, findings));
                }
            }
            if (scanner.unclosedLine() > 0) {
                findings.add(
                        FindingCode.UNCLOSED_QUOTE,
                        scanner.unclosedLine(),
                        names != null && scanner.unclosedField() < names.size()
                                ? names.get(scanner.unclosedField())
                                : "",
                        scanner.unclosedText(),
                        "\"");
            } else if (rows.isEmpty() && !findings.refused()) {
                findings.add(FindingCode.NO_ROWS, 0, "", "", "");
            }
            tidied.tell(findings);
            personal.verdict().ifPresent(found -> found.tell(findings));
            return ParsedFile.of(
                    Layout.NATIONAL_LONG,
                    rows.stream()
                            .sorted(Comparator.comparingLong(ParsedRow::line))
                            .toList(),
                    findings);
        }

        private void rows(Header header) {
            for (List<String> record = scanner.next(LongLayoutColumns.NAMES.size());
                    record != null;
                    record = scanner.next(LongLayoutColumns.NAMES.size())) {
                personal.row(scanner.line(), record);
                if (header.sound(record, scanner.line(), textColumns, limits, findings)) {
                    row(header, record, scanner.line());
                }
            }
        }

        private void row(Header header, List<String> record, long line) {
            String service = tidied.trimmed(header.get(record, LongLayout.YOT_CODE), "yot_code", line);
            if (service.isEmpty()) {
                findings.add(FindingCode.NO_SERVICE, line, "yot_code", "", "");
            }
            Quarter quarter = quarter(header.get(record, LongLayout.DATE), header.get(record, LongLayout.LABEL), line);
            LayoutRow row = layoutRow(header, record, line);
            if (service.isEmpty() || quarter == null || row == null) {
                return;
            }
            int applied = version.orElseGet(() -> versions.computeIfAbsent(quarter, layout::versionIn));
            String denominatorName = denominatorName(row, header, record, line, applied);
            if (denominatorName == null) {
                return;
            }
            LongGroup.Read read = numbers(row, header, record, line, denominatorName);
            groups.computeIfAbsent(
                            new GroupKey(service, quarter),
                            key -> new LongGroup(layout, key.service(), key.quarter(), applied))
                    .add(read, findings);
        }

        private @Nullable LayoutRow layoutRow(Header header, List<String> record, long line) {
            String printed = header.get(record, LongLayout.KPI);
            int kpi = kpi(printed, line);
            if (kpi == 0) {
                findings.add(FindingCode.UNKNOWN_KPI, line, "kpi_number", printed, "KPI 1 – KPI 10");
                return null;
            }
            String name = name(header.get(record, LongLayout.NUMERATOR_NAME), "measure_numerator", line);
            LayoutRow row = layout.row(kpi, name);
            int other = row == null ? layout.kpiOf(name) : 0;
            if (other > 0) {
                findings.add(FindingCode.OTHER_KPI, line, "kpi_number", "KPI " + kpi + ", " + name, "KPI " + other);
                return null;
            }
            if (row == null) {
                String nearest =
                        findings.keeping(FindingCode.UNKNOWN_ROW) ? Texts.nearest(name, layout.namesOf(kpi)) : "";
                findings.add(FindingCode.UNKNOWN_ROW, line, "measure_numerator", name, nearest);
                return null;
            }
            String letter = Texts.trimmed(header.get(record, LongLayout.SUBMEASURE));
            if (header.has(LongLayout.SUBMEASURE) && !letter.equalsIgnoreCase(row.submeasure())) {
                findings.add(FindingCode.OTHER_LETTER, line, "submeasure_number", letter, row.submeasure());
            }
            return row;
        }

        private int kpi(String printed, long line) {
            String text = tidied.trimmed(printed, "kpi_number", line);
            int kpi = layout.kpi(text);
            if (kpi == 0 && !text.isEmpty()) {
                kpi = KpiNumber.of(text);
                if (kpi > 0) {
                    tidied.note(FindingCode.VALUE_SYNONYM, "kpi_number", line, text, "KPI " + kpi);
                }
            }
            return kpi;
        }

        /** A machine name, which is written in small letters. */
        private String name(String printed, String column, long line) {
            String text = tidied.trimmed(printed, column, line);
            String name = text.toLowerCase(Locale.ROOT);
            if (!name.equals(text)) {
                tidied.note(FindingCode.LETTER_CASE, column, line, text, name);
            }
            return name;
        }

        /** The denominator's name; null if it is neither the row's own nor the catalogue's. */
        private @Nullable String denominatorName(
                LayoutRow row, Header header, List<String> record, long line, int applied) {
            String name = name(header.get(record, LongLayout.DENOMINATOR_NAME), "measure_denominator", line);
            if (name.equals(row.denominatorName())) {
                return name;
            }
            CellCode named = layout.denominator(row.kpi(), name, applied);
            CellCode numerator = row.cells(applied).numerator();
            boolean sound = named != null
                    && (named.equals(row.cells(applied).denominator())
                            || (numerator != null
                                    && layout.catalogue()
                                            .cell(numerator)
                                            .flatMap(cell -> cell.denominatorCell())
                                            .filter(named::equals)
                                            .isPresent()));
            if (sound) {
                return name;
            }
            findings.add(FindingCode.WRONG_DENOMINATOR, line, "measure_denominator", name, row.denominatorName());
            return null;
        }

        private LongGroup.Read numbers(
                LayoutRow row, Header header, List<String> record, long line, String denominatorName) {
            String rawNumerator = header.get(record, LongLayout.NUMERATOR);
            String rawDenominator = header.get(record, LongLayout.DENOMINATOR);
            long numerator = row.derived()
                    ? difference(rawNumerator, line)
                    : Numbers.count(rawNumerator, line, "numerator_value", findings, tidied);
            long denominator = Numbers.count(rawDenominator, line, "denominator_value", findings, tidied);
            if (row.fixedDenominator() > 0) {
                String fixed = Integer.toString(row.fixedDenominator());
                if (denominator >= 0 && denominator != row.fixedDenominator()) {
                    findings.add(FindingCode.FIXED_DENOMINATOR, line, "denominator_value", rawDenominator, fixed);
                }
                if (numerator > row.fixedDenominator()) {
                    findings.add(FindingCode.ABOVE_DENOMINATOR, line, "numerator_value", rawNumerator, fixed);
                }
            }
            String source = Texts.trimmed(header.get(record, LongLayout.SOURCE));
            return new LongGroup.Read(
                    row, line, source, rawNumerator, rawDenominator, denominatorName, numerator, denominator);
        }

        private long difference(String raw, long line) {
            String text = Texts.trimmed(raw);
            if (text.startsWith("-")) {
                long value = Numbers.count(text.substring(1), line, "numerator_value", findings, tidied);
                return value == Numbers.WRONG ? value : -value;
            }
            return Numbers.count(raw, line, "numerator_value", findings, tidied);
        }

        private @Nullable Quarter quarter(String date, String label, long line) {
            if (lastQuarter != null && date.equals(lastDate) && label.equals(lastLabel)) {
                return lastQuarter;
            }
            Quarter quarter = quarterOf(date, line);
            if (quarter == null) {
                return null;
            }
            String printed = Texts.trimmed(label);
            Optional<Quarter> labelled = Quarter.parse(printed);
            if (labelled.isEmpty()) {
                findings.add(FindingCode.UNREADABLE_LABEL, line, "quarter_label", label, quarter.nationalLabel());
            } else if (!Objects.equals(labelled.get(), quarter)) {
                findings.add(
                        FindingCode.LABEL_AND_DATE_DISAGREE,
                        line,
                        "quarter_label",
                        printed + ", " + Texts.trimmed(date),
                        labelled.get().start() + ", " + quarter.nationalLabel());
                return null;
            } else {
                lastDate = date;
                lastLabel = label;
                lastQuarter = quarter;
            }
            return quarter;
        }

        private @Nullable Quarter quarterOf(String raw, long line) {
            String text = Texts.trimmed(raw);
            boolean midnight = text.length() > 10 && (text.startsWith("T00:00", 10) || text.startsWith(" 00:00", 10));
            LocalDate day;
            try {
                day = LocalDate.parse(midnight ? text.substring(0, 10) : text);
            } catch (DateTimeParseException e) {
                findings.add(FindingCode.UNREADABLE_DATE, line, "quarter_label_date", raw, "2024-01-01");
                return null;
            }
            if (day.isBefore(FIRST_DAY) || day.getYear() > 9000) {
                findings.add(FindingCode.BEFORE_KPIS, line, "quarter_label_date", text, FIRST_DAY.toString());
                return null;
            }
            Quarter quarter = Quarter.of(day);
            if (!quarter.start().equals(day)) {
                findings.add(
                        FindingCode.NOT_FIRST_DAY,
                        line,
                        "quarter_label_date",
                        text,
                        quarter.start().toString());
                return null;
            }
            return quarter;
        }
    }
}
