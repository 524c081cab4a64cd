package org.quarterboard.ingest.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.ComparatorArea;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.NewComparator;
import org.quarterboard.kpi.Publication;
import org.quarterboard.kpi.Published;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/**
 * Reads files of published figures of areas. Columns stand in any order; spaces around a field and capital letters do
 * not matter. Bad data is never an exception: it is a finding.
 */
public final class ComparatorReader {

    private final Map<String, Measure> measures = new LinkedHashMap<>();

    public ComparatorReader(MeasureCatalogue catalogue) {
        catalogue
                .measures()
                .forEach(measure -> measures.put(Texts.key(measure.code().value()), measure));
    }

    /** @param today the last day on which anything can have been published */
    public ComparatorFile read(byte[] bytes, ReadLimits limits, LocalDate today) {
        Findings findings = new Findings(limits.maxFindings());
        Optional<String> text = SourceText.of(bytes, limits, findings);
        return text.isEmpty()
                ? new ComparatorFile(List.of(), findings.kept(), findings.more(), true)
                : new Pass(new CsvScanner(text.get()), limits, today, findings).run();
    }

    /** One reading of one file. */
    private final class Pass {

        private final CsvScanner scanner;
        private final ReadLimits limits;
        private final LocalDate today;
        private final Findings findings;
        private final Tidied tidied = new Tidied();
        private final List<ComparatorFile.Row> rows = new ArrayList<>();
        private final Map<NewComparator.Key, Long> lines = new HashMap<>();
        private final Map<ComparatorArea.Key, ComparatorArea> areas = new HashMap<>();

        Pass(CsvScanner scanner, ReadLimits limits, LocalDate today, Findings findings) {
            this.scanner = scanner;
            this.limits = limits;
            this.today = today;
            this.findings = findings;
        }

        ComparatorFile run() {
            int width = ComparatorLayout.COLUMNS.size();
            List<String> names = scanner.next(width);
            if (names != null) {
                Header header = new HeaderReader(
                                "comparators", ComparatorLayout.COLUMNS, ComparatorLayout.REQUIRED, List.of())
                        .read(names, tidied, findings);
                if (!findings.refused()) {
                    // A text that begins like a formula is refused below, where it stands.
                    boolean[] text = new boolean[width];
                    for (List<String> record = scanner.next(width); record != null; record = scanner.next(width)) {
                        if (header.sound(record, scanner.line(), text, limits, findings)) {
                            row(new ComparatorFields(header, record, scanner.line(), findings));
                        }
                    }
                }
            }
            if (scanner.unclosedLine() > 0) {
                findings.add(FindingCode.UNCLOSED_QUOTE, scanner.unclosedLine(), "", "\"", "\"");
            } else if (rows.isEmpty() && !findings.refused()) {
                findings.add(FindingCode.NO_ROWS, 0, "", "", "");
            }
            return new ComparatorFile(rows, findings.kept(), findings.more(), findings.refused());
        }

        private void row(ComparatorFields fields) {
            ComparatorArea area = fields.area();
            Measure measure = measure(fields);
            Period period = fields.period();
            Publication source = fields.publication(today);
            Optional<Boolean> provisional = fields.provisional();
            DefinitionVersion version = measure == null || period == null ? null : version(fields, measure, period);
            Published published = fields.published(version);
            if (area == null
                    || measure == null
                    || period == null
                    || source == null
                    || version == null
                    || published == null
                    || provisional.isEmpty()) {
                return;
            }
            NewComparator figure =
                    new NewComparator(area, measure.code(), period, published, provisional.get(), source);
            Long before = lines.putIfAbsent(figure.key(), fields.line());
            if (before != null) {
                String what = area.key().code() + ", " + measure.code() + ", " + period.start() + " – " + period.end();
                fields.add(FindingCode.ROW_TWICE, ComparatorLayout.MEASURE, what, Long.toString(before));
                return;
            }
            ComparatorArea first = areas.putIfAbsent(area.key(), area);
            if (first != null && !first.equals(area)) {
                fields.add(FindingCode.AREA_NAMES_DISAGREE, ComparatorLayout.AREA_NAME, area.name(), first.name());
            }
            rows.add(new ComparatorFile.Row(fields.line(), figure));
        }

        private @Nullable Measure measure(ComparatorFields fields) {
            String code = Texts.key(fields.get(ComparatorLayout.MEASURE));
            Measure measure = measures.get(code);
            if (measure == null) {
                String nearest =
                        findings.keeping(FindingCode.UNKNOWN_MEASURE) ? Texts.nearest(code, measures.keySet()) : "";
                fields.add(FindingCode.UNKNOWN_MEASURE, ComparatorLayout.MEASURE, code, nearest);
            }
            return measure;
        }

        private @Nullable DefinitionVersion version(ComparatorFields fields, Measure measure, Period period) {
            Optional<DefinitionVersion> version = measure.versionIn(Quarter.of(period.start()));
            if (version.isEmpty()) {
                fields.add(
                        FindingCode.BEFORE_KPIS,
                        ComparatorLayout.PERIOD_START,
                        period.start().toString(),
                        measure.versions().getFirst().validFrom().toString());
            }
            return version.orElse(null);
        }
    }
}
