package org.quarterboard.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quarterboard.ingest.format.FigureCheck;
import org.quarterboard.ingest.format.Finding;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Stream;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/**
 * Checks a file that brings single figures against the figures that are held beside them: a numerator without its
 * denominator must not pass the one that is held. A file of whole returns brings both, and was checked by itself.
 */
@Component
class HeldAgreement {

    private final ObservationService observations;
    private final FigureCheck check;
    private final List<CellCode> everyCell;

    HeldAgreement(ObservationService observations, MeasureCatalogue catalogue) {
        this.observations = observations;
        this.check = new FigureCheck(catalogue);
        this.everyCell = catalogue.cells().stream().map(Cell::code).toList();
    }

    /** @param found what was found in the file itself, which is not told again */
    List<ReportFinding> look(
            ServiceId service, List<NewObservation> offered, ImportLayout layout, List<ReportFinding> found) {
        Map<Period, List<NewObservation>> byPeriod = new TreeMap<>();
        offered.forEach(figure -> byPeriod.computeIfAbsent(figure.period(), key -> new ArrayList<>())
                .add(figure));
        List<ReportFinding> findings = new ArrayList<>();
        byPeriod.forEach((period, figures) -> findings.addAll(look(service, period, figures, layout)));
        findings.removeIf(one ->
                found.stream().anyMatch(other -> other.code().equals(one.code()) && other.row() == one.row()));
        return findings;
    }

    private List<ReportFinding> look(
            ServiceId service, Period period, List<NewObservation> offered, ImportLayout layout) {
        Map<CellCode, BigDecimal> figures = new HashMap<>();
        for (Observation held : observations.current(service, everyCell, period)) {
            if (held.stream() == Stream.RETURNED && held.period().equals(period)) {
                held.figure().ifPresent(value -> figures.put(held.cell(), value));
            }
        }
        Map<CellCode, Integer> rows = new HashMap<>();
        Set<CellCode> brought = new HashSet<>();
        for (NewObservation figure : offered) {
            rows.put(figure.cell(), figure.row());
            brought.add(figure.cell());
            if (figure.value() == null) {
                figures.remove(figure.cell());
            } else {
                figures.put(figure.cell(), figure.value());
            }
        }
        List<ReportFinding> findings = new ArrayList<>();
        for (Finding finding : check.check(brought, figures)) {
            CellCode cell = new CellCode(finding.column());
            findings.add(
                    ReportFinding.of(finding).at(rows.getOrDefault(cell, firstRow(offered)), layout.valueColumn(cell)));
        }
        return findings;
    }

    /** Where the whole is held and only a part is brought, the finding stands at the first row of the period. */
    private static int firstRow(List<NewObservation> offered) {
        return offered.stream().mapToInt(NewObservation::row).min().orElse(0);
    }
}
