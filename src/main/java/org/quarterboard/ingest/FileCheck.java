package org.quarterboard.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.quarterboard.ingest.format.CellValue;
import org.quarterboard.ingest.format.Finding;
import org.quarterboard.ingest.format.FindingCode;
import org.quarterboard.ingest.format.Layout;
import org.quarterboard.ingest.format.ParsedFile;
import org.quarterboard.ingest.format.ParsedRow;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.Compared;
import org.quarterboard.kpi.Comparison;
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
    private static final int MOST_FINDINGS = 2_000;

    private final FileParser parser;
    private final OpenServices openServices;
    private final ObservationService observations;
    private final Preview preview;
    private final HeldCheck held;
    private final JumpCheck jumps;
    private final HeldAgreement agreement;

    FileCheck(
            FileParser parser,
            OpenServices openServices,
            ObservationService observations,
            Preview preview,
            HeldCheck held,
            JumpCheck jumps,
            HeldAgreement agreement) {
        this.parser = parser;
        this.openServices = openServices;
        this.observations = observations;
        this.preview = preview;
        this.held = held;
        this.jumps = jumps;
        this.agreement = agreement;
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

        Checked remarking(Optional<ReportFinding> remark) {
            return new Checked(layout, rowsRead, counts, report.remarking(remark), fileRefused, figures, codes);
        }

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

    /** Leaves out the advice that can refuse nothing and the preview; for a file that was looked at before. */
    Checked checkAgain(ServiceId home, String sha256, Supplier<byte[]> bytes) {
        return check(home, parser.parse(sha256, bytes), false);
    }

    private Checked check(ServiceId home, FileParser.Parsed parsed, boolean withAdvice) {
        if (!parsed.mayBeKept()) {
            throw new PersonalDataException(
                    parsed.personalData().stream().map(ReportFinding::of).toList());
        }
        ParsedFile file = parsed.file();
        if (!parsed.lookedThrough()) {
            // What nobody can look into is not kept: nobody could say whether it is about single children.
            throw new StoppedFileException(
                    "imports.stopped",
                    List.of(ReportFinding.of(new Finding(FindingCode.UNREADABLE_WORKBOOK, 0, "", "", ""))));
        }
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
        if (parsed.layout().wholeReturns() && !file.refused()) {
            observations
                    .fallenOut(
                            home,
                            figures,
                            parser.carried(parsed.layout()),
                            parsed.layout().carriesGaps())
                    .forEach((service, fallen) ->
                            Objects.requireNonNull(figures.get(service)).addAll(fallen));
        }
        if (parsed.layout() == ImportLayout.TIDY && !file.refused()) {
            figures.forEach((service, offered) ->
                    findings.addAll(agreement.look(service, offered, parsed.layout(), List.copyOf(findings))));
        }
        Comparison comparison = observations.compareAll(home, figures);
        locked(comparison, parsed.layout(), open.byId(), findings);
        List<PrintedFigures> printed = withAdvice ? held.printed(comparison, open.byId()) : List.of();
        if (withAdvice) {
            findings.addAll(held.look(comparison, parsed.layout(), open.byId(), printed));
            figures.forEach((service, offered) -> findings.addAll(jumps.look(service, offered, parsed.layout())));
        }
        boolean refused =
                file.refused() || findings.stream().anyMatch(finding -> finding.severity() == Severity.REFUSE);
        int more = file.moreFindings() + Math.max(0, findings.size() - MOST_FINDINGS);
        List<ReportFinding> kept = gravest(findings);
        ImportReport report = withAdvice
                ? preview.report(kept, more, comparison, open.byId(), printed)
                : preview.brief(kept, comparison);
        return new Checked(
                parsed.layout(), file.rows().size(), comparison.counts(), report, refused, figures, open.byId());
    }

    /** As many as a report holds, in the order of the file; what refuses a file is not crowded out by advice. */
    private static List<ReportFinding> gravest(List<ReportFinding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(ReportFinding::severity))
                .limit(MOST_FINDINGS)
                .sorted(Comparator.comparingLong(ReportFinding::row))
                .toList();
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
        ImportReport report = new ImportReport(reached, ofFile, 0, List.of(), List.of(), List.of(), 0, "", List.of());
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
            ReturnKey key = held.returnOf(figure);
            if (figure.effect() != Compared.Effect.UNCHANGED
                    && comparison.locked().contains(key)) {
                // A figure that fell out stands in no row.
                long row = figure.offered().row() == 0
                        ? Long.MAX_VALUE
                        : figure.offered().row();
                firstChange.merge(key, row, Math::min);
            }
        }
        firstChange.forEach((key, row) -> {
            String code = codes.getOrDefault(key.service(), "");
            findings.add(CheckCode.LOCKED_RETURN.at(
                    row == Long.MAX_VALUE ? 0 : row, layout.returnColumn(), code + ", " + kpi(key), period(key)));
        });
    }

    static String kpi(ReturnKey key) {
        return Character.isDigit(key.kpi().charAt(0)) ? "KPI " + key.kpi() : key.kpi();
    }

    static String period(ReturnKey key) {
        return key.period()
                .asQuarter()
                .map(Object::toString)
                .orElse(key.period().start() + " – " + key.period().end());
    }
}
