package org.quarterboard.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.quarterboard.ingest.format.CellValue;
import org.quarterboard.ingest.format.Layout;
import org.quarterboard.ingest.format.ParsedFile;
import org.quarterboard.ingest.format.ParsedRow;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.Compared;
import org.quarterboard.kpi.Comparison;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.ReturnKey;
import org.quarterboard.kpi.Stream;
import org.quarterboard.kpi.WriteResult;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** The whole check of a file: reads it, asks which services are open to the person, lays it beside what is held. */
@Component
class FileCheck {

    private static final int LONGEST_HEADER = 200;

    private final FileParser parser;
    private final OpenServices openServices;
    private final ObservationService observations;
    private final Preview preview;
    private final MeasureCatalogue catalogue;

    FileCheck(
            FileParser parser,
            OpenServices openServices,
            ObservationService observations,
            Preview preview,
            MeasureCatalogue catalogue) {
        this.parser = parser;
        this.openServices = openServices;
        this.observations = observations;
        this.preview = preview;
        this.catalogue = catalogue;
    }

    /**
     * A checked file.
     *
     * @param fileRefused whether anything in the file itself refuses it, told in the report or left out of it
     * @param figures what would be written, by service
     * @param codes the codes of the services in the file that the person may import for
     */
    record Checked(
            ImportLayout layout,
            int rowsRead,
            WriteResult counts,
            ImportReport report,
            boolean fileRefused,
            Map<ServiceId, List<NewObservation>> figures,
            Map<ServiceId, String> codes) {

        boolean refused() {
            return fileRefused || report.findings().stream().anyMatch(finding -> finding.severity() == Severity.REFUSE);
        }
    }

    /**
     * Opens no transaction of its own: reading a file may take seconds.
     *
     * @throws PersonalDataException if the file looks as if it were about single children; then it must not be kept
     */
    Checked check(ServiceId home, String sha256, Supplier<byte[]> bytes) {
        return check(home, parser.parse(sha256, bytes), true);
    }

    /** Leaves out the advice that can refuse nothing; for a file that was looked at before. */
    Checked checkAgain(ServiceId home, String sha256, Supplier<byte[]> bytes) {
        return check(home, parser.parse(sha256, bytes), false);
    }

    private Checked check(ServiceId home, FileParser.Parsed parsed, boolean withAdvice) {
        if (!parsed.mayBeKept()) {
            throw new PersonalDataException(
                    parsed.personalData().stream().map(ReportFinding::of).toList());
        }
        ParsedFile file = parsed.file();
        List<ReportFinding> findings = new ArrayList<>();
        file.findings().forEach(finding -> findings.add(ReportFinding.of(finding)));
        if (parsed.layout() == ImportLayout.UNKNOWN) {
            return unknown(findings, parsed.header());
        }
        OpenServices.Open open = openServices.among(file.services());
        Map<ServiceId, List<NewObservation>> figures = figures(file, open.byCode(), findings);
        openServices.unknown(file, parsed.layout(), open, findings);
        if (withAdvice) {
            openServices.withoutPopulation(file, parsed.layout(), open, findings);
        }
        Comparison comparison = observations.compareAll(home, figures);
        locked(comparison, parsed.layout(), open.byId(), findings);
        findings.sort(Comparator.comparingLong(ReportFinding::row));
        ImportReport report = preview.report(findings, file, comparison, open.byId());
        return new Checked(
                parsed.layout(), file.rows().size(), comparison.counts(), report, file.refused(), figures, open.byId());
    }

    private static Checked unknown(List<ReportFinding> findings, String header) {
        List<ReportFinding> ofFile = new ArrayList<>(findings.stream()
                .filter(finding -> finding.stage() == CheckStage.FILE)
                .toList());
        CheckStage reached = CheckStage.FILE;
        if (ofFile.isEmpty()) {
            ofFile.add(unknownLayout(header));
            reached = CheckStage.LAYOUT;
        }
        ImportReport report = new ImportReport(reached, ofFile, 0, List.of(), List.of(), List.of(), 0, "");
        return new Checked(ImportLayout.UNKNOWN, 0, WriteResult.NOTHING, report, true, Map.of(), Map.of());
    }

    /** The header that was found, its first column, and what the two layouts need. */
    private static ReportFinding unknownLayout(String header) {
        String shown = header.length() <= LONGEST_HEADER ? header : header.substring(0, LONGEST_HEADER) + "…";
        return CheckCode.UNKNOWN_LAYOUT.at(
                1,
                shown.split("[,;\\t]", 2)[0],
                shown,
                String.join(", ", Layout.NATIONAL_LONG.requiredColumns()) + " / "
                        + String.join(", ", Layout.TIDY.requiredColumns()));
    }

    private static Map<ServiceId, List<NewObservation>> figures(
            ParsedFile file, Map<String, ServiceId> open, List<ReportFinding> findings) {
        Map<ServiceId, List<NewObservation>> figures = new LinkedHashMap<>();
        for (ParsedRow row : file.rows()) {
            ServiceId service = open.get(row.service());
            if (service == null) {
                continue;
            }
            List<NewObservation> own = figures.computeIfAbsent(service, ignored -> new ArrayList<>());
            for (CellValue value : row.values()) {
                if (value.value() != null && !NewObservation.fits(value.value())) {
                    findings.add(CheckCode.TOO_PRECISE.at(
                            row.line(),
                            row.name(),
                            value.value().toPlainString(),
                            Integer.toString(NewObservation.DECIMALS)));
                    continue;
                }
                own.add(new NewObservation(
                        row.period(),
                        value.cell(),
                        Stream.RETURNED,
                        value.value(),
                        value.gap(),
                        row.provisional(),
                        Math.toIntExact(row.line())));
            }
        }
        return figures;
    }

    /** One finding for each locked return that would change, where the file changes it first. */
    private void locked(
            Comparison comparison, ImportLayout layout, Map<ServiceId, String> codes, List<ReportFinding> findings) {
        Map<ReturnKey, Long> firstChange = new LinkedHashMap<>();
        for (Compared figure : comparison.figures()) {
            ReturnKey key = returnOf(figure);
            if (figure.effect() != Compared.Effect.UNCHANGED
                    && comparison.locked().contains(key)) {
                firstChange.merge(key, (long) figure.offered().row(), Math::min);
            }
        }
        firstChange.forEach((key, row) -> {
            String code = codes.getOrDefault(key.service(), "");
            String kpi = Character.isDigit(key.kpi().charAt(0)) ? "KPI " + key.kpi() : key.kpi();
            String quarter = key.period()
                    .asQuarter()
                    .map(Object::toString)
                    .orElse(key.period().start() + " – " + key.period().end());
            findings.add(CheckCode.LOCKED_RETURN.at(row, layout.returnColumn(), code + ", " + kpi, quarter));
        });
    }

    private ReturnKey returnOf(Compared figure) {
        Measure measure = catalogue.measure(
                catalogue.cell(figure.offered().cell()).orElseThrow().measure());
        return new ReturnKey(
                figure.service(),
                measure.established() ? measure.code().value() : Integer.toString(measure.kpi()),
                figure.offered().period());
    }
}
