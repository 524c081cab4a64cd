package org.quarterboard.ingest.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.Stage;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/**
 * Reads the tidy layout: one line for each figure, in the catalogue's own codes. It serves the established indicators
 * and whatever the national layout leaves out. Bad data is never an exception: it is a finding.
 */
public final class TidyReader {

    private final MeasureCatalogue catalogue;
    private final GroupCheck check;
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    public TidyReader(MeasureCatalogue catalogue) {
        this.catalogue = catalogue;
        this.check = new GroupCheck(catalogue);
        catalogue
                .measures()
                .forEach(measure -> measures.put(Texts.key(measure.code().value()), measure));
    }

    /** Reads a file. */
    public ParsedFile read(byte[] bytes, ReadLimits limits) {
        Findings findings = new Findings(limits.maxFindings());
        Optional<String> text = SourceText.of(bytes, limits, findings);
        if (text.isEmpty()) {
            return ParsedFile.of(Layout.TIDY, List.of(), findings);
        }
        return new Pass(new CsvScanner(text.get()), limits, findings).run();
    }

    private record GroupKey(String service, Period period) {}

    /** One reading of one file. */
    private final class Pass {

        private final CsvScanner scanner;
        private final ReadLimits limits;
        private final Findings findings;
        private final Map<GroupKey, TidyGroup> groups = new LinkedHashMap<>();
        private final List<ParsedRow> rows = new ArrayList<>();
        private final PersonalData personal = new PersonalData();
        private final Tidied tidied = new Tidied();
        private final TidyCodes codes = new TidyCodes(catalogue, tidied);

        Pass(CsvScanner scanner, ReadLimits limits, Findings findings) {
            this.scanner = scanner;
            this.limits = limits;
            this.findings = findings;
        }

        ParsedFile run() {
            int width = TidyColumns.ALL.size();
            List<String> names = scanner.next(width);
            if (names != null) {
                personal.header(names);
                Header header = new HeaderReader("tidy", TidyColumns.ALL, TidyColumns.REQUIRED, List.of())
                        .read(names, tidied, findings);
                boolean[] text = new boolean[width];
                for (int column = 0; column < width; column++) {
                    text[column] = column != TidyColumns.NUMERATOR
                            && column != TidyColumns.DENOMINATOR
                            && column != TidyColumns.COUNT
                            && column != TidyColumns.RATE;
                }
                if (!findings.refused()) {
                    for (List<String> record = scanner.next(width); record != null; record = scanner.next(width)) {
                        personal.row(scanner.line(), record);
                        if (header.sound(record, scanner.line(), text, limits, findings)) {
                            row(header, record, scanner.line());
                        }
                    }
                    groups.values().forEach(group -> group.check(check, findings));
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
            return ParsedFile.of(Layout.TIDY, rows, findings);
        }

        private void row(Header header, List<String> record, long line) {
            String service = tidied.trimmed(header.get(record, TidyColumns.SERVICE), "service_code", line);
            if (service.isEmpty()) {
                findings.add(FindingCode.NO_SERVICE, line, "service_code", "", "");
            }
            Measure measure = measure(header, record, line);
            if (measure == null) {
                return;
            }
            Period period = TidyPeriod.of(header, record, measure.period(), codes, line, findings);
            TidySubject subject = period == null ? null : subject(measure, period, header, record, line);
            String status = codes.status(header.get(record, TidyColumns.STATUS), line);
            if (!status.isEmpty() && !status.equals("final") && !status.equals("provisional")) {
                findings.add(FindingCode.UNKNOWN_STATUS, line, "status", status, "final, provisional");
            }
            if (service.isEmpty() || period == null || subject == null) {
                return;
            }
            TidyGroup group = groups.computeIfAbsent(new GroupKey(service, period), key -> new TidyGroup());
            List<CellValue> values = new ArrayList<>(2);
            figures(subject, group, header, record, line, values);
            rows.add(new ParsedRow(
                    line,
                    service,
                    period,
                    measure.code().value(),
                    measure.kpi(),
                    "",
                    status.equals("provisional"),
                    List.of(
                            header.get(record, TidyColumns.NUMERATOR),
                            header.get(record, TidyColumns.DENOMINATOR),
                            header.get(record, TidyColumns.COUNT),
                            header.get(record, TidyColumns.RATE)),
                    values));
        }

        private @Nullable Measure measure(Header header, List<String> record, long line) {
            String code = codes.measure(header.get(record, TidyColumns.MEASURE), line);
            Measure measure = measures.get(code);
            if (measure == null) {
                String nearest =
                        findings.keeping(FindingCode.UNKNOWN_MEASURE) ? Texts.nearest(code, measures.keySet()) : "";
                findings.add(FindingCode.UNKNOWN_MEASURE, line, "measure", code, nearest);
                return null;
            }
            String written = tidied.trimmed(header.get(record, TidyColumns.KPI), "kpi", line);
            String kpi = written.toLowerCase(Locale.ROOT);
            String number = measure.established() ? "" : Integer.toString(measure.kpi());
            if (kpi.isEmpty() || kpi.equals(number) || kpi.equals("kpi " + number)) {
                return measure;
            }
            if (measure.established() || KpiNumber.of(kpi) != measure.kpi()) {
                findings.add(FindingCode.UNKNOWN_KPI, line, "kpi", kpi, number);
                return null;
            }
            tidied.note(FindingCode.VALUE_SYNONYM, "kpi", line, written, number);
            return measure;
        }

        private @Nullable TidySubject subject(
                Measure measure, Period period, Header header, List<String> record, long line) {
            Stage stage = TidySubject.stage(codes.stage(header.get(record, TidyColumns.STAGE), line), line, findings);
            String topics = codes.topics(header.get(record, TidyColumns.TOPIC), line);
            String items = codes.items(topics, header.get(record, TidyColumns.BREAKDOWN), line);
            List<Category> categories = TidySubject.categories(catalogue, topics, items, line, findings);
            String asked = Texts.key(header.get(record, TidyColumns.VERSION));
            Optional<DefinitionVersion> version = asked.isEmpty()
                    ? measure.versionIn(Quarter.of(period.start()))
                    : measure.versions().stream()
                            .filter(known -> known.token().equals(asked))
                            .findFirst();
            if (version.isEmpty()) {
                findings.add(
                        FindingCode.BEFORE_KPIS,
                        line,
                        asked.isEmpty() ? "time_period" : "version",
                        asked.isEmpty() ? period.start().toString() : asked,
                        measure.versions().getFirst().validFrom().toString());
            }
            if (stage == null || categories == null || version.isEmpty()) {
                return null;
            }
            return new TidySubject(catalogue, measure.code(), version.get().number(), stage, categories);
        }

        private void figures(
                TidySubject subject,
                TidyGroup group,
                Header header,
                List<String> record,
                long line,
                List<CellValue> values) {
            int before = values.size();
            boolean any = false;
            any |= figure(subject, "numerator", TidyColumns.NUMERATOR, group, header, record, line, values);
            any |= figure(subject, "denominator", TidyColumns.DENOMINATOR, group, header, record, line, values);
            any |= figure(subject, "count", TidyColumns.COUNT, group, header, record, line, values);
            any |= figure(subject, "rate", TidyColumns.RATE, group, header, record, line, values);
            String letter = codes.gap(header.get(record, TidyColumns.GAP), line);
            if (letter.isEmpty()) {
                if (!any) {
                    findings.add(FindingCode.NO_VALUE, line, "numerator", "", "z, x, c, n");
                }
                return;
            }
            Optional<Gap> gap = Gap.ofLetter(letter);
            if (gap.isEmpty()) {
                findings.add(FindingCode.UNKNOWN_GAP, line, "gap", letter, "z, x, c, n");
            } else if (any || values.size() > before) {
                findings.add(FindingCode.GAP_AND_VALUE, line, "gap", letter, "");
            } else {
                Optional<Cell> cell =
                        subject.count().or(() -> subject.cell(CellKind.RATE)).or(subject::denominator);
                cell.ifPresentOrElse(
                        found -> group.addGap(found, gap.get(), line, "gap", values, findings),
                        () -> noCell(subject, "gap", line));
            }
        }

        private boolean figure(
                TidySubject subject,
                String name,
                int column,
                TidyGroup group,
                Header header,
                List<String> record,
                long line,
                List<CellValue> values) {
            String raw = header.get(record, column);
            if (raw.isBlank()) {
                return false;
            }
            Optional<Gap> letter = Gap.ofLetter(Texts.key(raw));
            BigDecimal value =
                    letter.isPresent() ? null : column == TidyColumns.RATE ? rate(raw, line) : count(raw, name, line);
            Optional<Cell> cell = switch (column) {
                case TidyColumns.NUMERATOR -> subject.cell(CellKind.NUMERATOR);
                case TidyColumns.DENOMINATOR -> subject.denominator();
                case TidyColumns.COUNT -> subject.count();
                default -> subject.cell(CellKind.RATE);
            };
            if (cell.isEmpty()) {
                noCell(subject, name, line);
            } else if (letter.isPresent()) {
                group.addGap(cell.get(), letter.get(), line, name, values, findings);
            } else if (value != null && column == TidyColumns.DENOMINATOR) {
                group.addShared(cell.get(), value, line, name, values, findings);
            } else if (value != null) {
                group.add(cell.get(), value, line, name, values, findings);
            }
            return true;
        }

        private @Nullable BigDecimal count(String raw, String column, long line) {
            long value = Numbers.count(raw, line, column, findings, tidied);
            return value < 0 ? null : BigDecimal.valueOf(value);
        }

        private @Nullable BigDecimal rate(String raw, long line) {
            String text = tidied.trimmed(raw, "rate", line);
            BigDecimal read = Numbers.rate(text);
            if (read != null) {
                return read;
            }
            FindingCode fault = Numbers.fault(text);
            findings.add(fault == FindingCode.FRACTION ? FindingCode.TOO_BIG : fault, line, "rate", raw, "");
            return null;
        }

        private void noCell(TidySubject subject, String column, long line) {
            String nearest = "";
            if (findings.keeping(FindingCode.NO_SUCH_CELL)) {
                List<String> codes = catalogue.cellsOf(subject.measure(), subject.version()).stream()
                        .map(cell -> cell.code().value())
                        .toList();
                nearest = Texts.nearest(subject.text(), codes);
            }
            findings.add(FindingCode.NO_SUCH_CELL, line, column, subject.text(), nearest);
        }
    }
}
