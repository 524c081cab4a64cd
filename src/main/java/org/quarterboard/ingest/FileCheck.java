package org.quarterboard.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
     * @param refused whether anything refuses it, told in the report or left out of it
     * @param figures what would be written, by service
     * @param codes the codes of the services in the file that the person may import for
     */
    record Checked(
            ImportLayout layout,
            int rowsRead,
            WriteResult counts,
            ImportReport report,
            boolean refused,
            Map<ServiceId, List<NewObservation>> figures,
            Map<ServiceId, String> codes) {

        Checked remarking(Optional<ReportFinding> remark) {
            return new Checked(layout, rowsRead, counts, report.remarking(remark), refused, figures, codes);
        }
    }

    /**
     * Reads the file and lays it beside what is held. Opens no transaction of its own: reading a file may take seconds.
     *
     * @throws PersonalDataException if the file looks as if it were about single children; then it must not be kept
     */
    Checked check(ServiceId home, String sha256, Supplier<byte[]> bytes) {
        Begun begun = begun(parser.parse(sha256, bytes));
        return begun.layout() == ImportLayout.UNKNOWN ? unknown(begun) : beside(home, begun);
    }

    /**
     * The figures of a file that was looked at before and is now to be written, with what refuses it by itself. It is laid
     * beside what is held where it is written, under the lock of its services.
     */
    Checked toWrite(String sha256, Supplier<byte[]> bytes) {
        Begun begun = begun(parser.parse(sha256, bytes));
        return begun.layout() == ImportLayout.UNKNOWN
                ? unknown(begun)
                : begun.checked(WriteResult.NOTHING, preview.brief(gravest(begun.findings())));
    }

    /** A file that was read, and whose services are known: what is wrong with it is found without what is held. */
    private record Begun(
            ImportLayout layout,
            String header,
            ParsedFile file,
            OpenServices.Open open,
            Map<ServiceId, List<NewObservation>> figures,
            List<ReportFinding> findings) {

        Checked checked(WriteResult counts, ImportReport report) {
            boolean refused =
                    file.refused() || findings.stream().anyMatch(finding -> finding.severity() == Severity.REFUSE);
            return new Checked(layout, file.rows().size(), counts, report, refused, figures, open.byId());
        }
    }

    private Begun begun(FileParser.Parsed parsed) {
        if (!parsed.mayBeKept()) {
            throw new PersonalDataException(
                    parsed.personalData().stream().map(ReportFinding::of).toList());
        }
        if (!parsed.lookedThrough()) {
            // What nobody can look into is not kept: nobody could say whether it is about single children.
            throw new StoppedFileException(
                    "imports.stopped",
                    List.of(ReportFinding.of(new Finding(FindingCode.UNREADABLE_WORKBOOK, 0, "", "", ""))));
        }
        ParsedFile file = parsed.file();
        ImportLayout layout = parsed.layout();
        List<ReportFinding> findings = new ArrayList<>();
        file.findings().forEach(finding -> findings.add(ReportFinding.of(finding)));
        OpenServices.Open open = openServices.among(layout == ImportLayout.UNKNOWN ? Set.of() : file.services());
        Map<ServiceId, List<NewObservation>> figures = figures(file, open.byCode(), findings);
        if (layout != ImportLayout.UNKNOWN) {
            openServices.unknown(file, layout, open, findings);
        }
        if (layout == ImportLayout.TIDY && !file.refused()) {
            figures.forEach((service, offered) ->
                    findings.addAll(agreement.look(service, offered, layout, List.copyOf(findings))));
        }
        return new Begun(layout, parsed.header(), file, open, figures, findings);
    }

    private Checked beside(ServiceId home, Begun begun) {
        ImportLayout layout = begun.layout();
        ParsedFile file = begun.file();
        Map<ServiceId, String> codes = begun.open().byId();
        Map<ServiceId, List<NewObservation>> figures = begun.figures();
        List<ReportFinding> findings = begun.findings();
        openServices.withoutPopulation(file, layout, begun.open(), findings);
        if (layout.wholeReturns() && !file.refused()) {
            observations
                    .fallenOut(home, figures, parser.carried(layout), layout.carriesGaps())
                    .forEach((service, fallen) ->
                            Objects.requireNonNull(figures.get(service)).addAll(fallen));
        }
        Comparison comparison = observations.compareAll(home, figures);
        locked(comparison, layout, codes, findings);
        List<PrintedFigures> printed = held.printed(comparison, codes);
        findings.addAll(held.look(comparison, layout, codes, printed));
        findings.addAll(jumps.look(figures, layout));
        int more = file.moreFindings() + Math.max(0, findings.size() - MOST_FINDINGS);
        return begun.checked(comparison.counts(), preview.report(gravest(findings), more, comparison, codes, printed));
    }

    /** As many as a report holds, in the order of the file; what refuses a file is not crowded out by advice. */
    private static List<ReportFinding> gravest(List<ReportFinding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(ReportFinding::severity))
                .limit(MOST_FINDINGS)
                .sorted(Comparator.comparingLong(ReportFinding::row))
                .toList();
    }

    private static Checked unknown(Begun begun) {
        List<ReportFinding> ofFile = new ArrayList<>(begun.findings().stream()
                .filter(finding -> finding.stage() == CheckStage.FILE)
                .toList());
        CheckStage reached = CheckStage.FILE;
        if (ofFile.isEmpty()) {
            ofFile.add(unknownLayout(begun.header()));
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
