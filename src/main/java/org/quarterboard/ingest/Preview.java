package org.quarterboard.ingest;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quarterboard.files.Sha256;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.Compared;
import org.quarterboard.kpi.Comparison;
import org.quarterboard.kpi.Held;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Sums up what a comparison says, so that a person can decide on it. */
@Component
class Preview {

    /** As many changed figures as a person can look through. */
    static final int MOST_CHANGES = 500;

    private static final int EFFECTS = Compared.Effect.values().length;

    private final MeasureCatalogue catalogue;

    Preview(MeasureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    ImportReport report(
            List<ReportFinding> findings,
            int moreFindings,
            Comparison comparison,
            Map<ServiceId, String> codes,
            List<PrintedFigures> printed) {
        Map<LineKey, int[]> lines =
                new TreeMap<>(Comparator.comparing(LineKey::service).thenComparing(LineKey::period));
        Map<String, int[]> measures = new TreeMap<>();
        List<ChangedFigure> changes = new ArrayList<>();
        int moreChanges = 0;
        LineKey last = null;
        int[] ofLine = new int[EFFECTS];
        for (Compared figure : comparison.figures()) {
            NewObservation offered = figure.offered();
            String service = codes.getOrDefault(figure.service(), "");
            int effect = figure.effect().ordinal();
            LineKey key = new LineKey(service, offered.period());
            if (!key.equals(last)) {
                // Figures of a line stand together, and finding it costs more than counting.
                last = key;
                ofLine = lines.computeIfAbsent(key, ignored -> new int[EFFECTS]);
            }
            ofLine[effect]++;
            String measure = catalogue
                    .cell(offered.cell())
                    .map(Cell::measure)
                    .orElseThrow()
                    .value();
            measures.computeIfAbsent(measure, ignored -> new int[EFFECTS])[effect]++;
            Held held = figure.held();
            if (held != null && figure.effect() != Compared.Effect.UNCHANGED) {
                if (changes.size() < MOST_CHANGES) {
                    changes.add(changed(service, offered, held));
                } else {
                    moreChanges++;
                }
            }
        }
        return new ImportReport(
                reached(findings),
                findings,
                moreFindings,
                lines.entrySet().stream()
                        .map(line -> new QuarterLine(
                                line.getKey().service(),
                                line.getKey().period(),
                                line.getValue()[0],
                                line.getValue()[1],
                                line.getValue()[2],
                                line.getValue()[3]))
                        .toList(),
                measures.entrySet().stream()
                        .map(line -> new MeasureLine(
                                line.getKey(),
                                line.getValue()[0],
                                line.getValue()[1],
                                line.getValue()[2],
                                line.getValue()[3]))
                        .toList(),
                changes,
                moreChanges,
                basis(comparison),
                printed);
    }

    /** Only what is wrong. */
    ImportReport brief(List<ReportFinding> findings) {
        return new ImportReport(reached(findings), findings, 0, List.of(), List.of(), List.of(), 0, "", List.of());
    }

    private record LineKey(String service, Period period) {}

    /**
     * A fingerprint of the figures that were held when the comparison was made: equal as long as nobody has written
     * any of them since.
     */
    static String basis(Comparison comparison) {
        ByteBuffer bytes = ByteBuffer.allocate(comparison.figures().size() * Long.BYTES);
        for (Compared figure : comparison.figures()) {
            Held held = figure.held();
            bytes.putLong(held == null ? 0 : held.id().value());
        }
        return Sha256.hex(bytes.array());
    }

    private static CheckStage reached(List<ReportFinding> findings) {
        for (CheckStage stage : List.of(CheckStage.FILE, CheckStage.LAYOUT)) {
            if (findings.stream()
                    .anyMatch(finding -> finding.stage() == stage && finding.severity() == Severity.REFUSE)) {
                return stage;
            }
        }
        return CheckStage.HELD;
    }

    private static ChangedFigure changed(String service, NewObservation offered, Held held) {
        String before =
                held.value() == null ? String.valueOf(held.gap()) : held.value().toPlainString();
        String after = offered.value() == null
                ? String.valueOf(offered.gap())
                : offered.value().toPlainString();
        return new ChangedFigure(service, offered.period(), offered.cell().value(), before, after, offered.row());
    }
}
