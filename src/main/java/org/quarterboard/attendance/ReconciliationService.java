package org.quarterboard.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** KPI 8 as it was returned against KPI 8 as the record has it, figure by figure. */
@Service
@Transactional(readOnly = true)
public class ReconciliationService {

    private static final int MOST_QUARTERS = 40;

    private final Counting counting;
    private final ObservationService observations;

    ReconciliationService(Counting counting, ObservationService observations) {
        this.counting = counting;
        this.observations = observations;
    }

    private record Place(Quarter quarter, CellCode cell, Stream stream) {}

    /**
     * Every difference, the latest quarter first. A figure that was not returned differs from nothing.
     *
     * @param quarters 1 to 40; more are cut off
     */
    public List<Kpi8Difference> differences(
            @ReadsService(Capability.READ_KPI) ServiceId service, Quarter first, int quarters) {
        return compare(service, first, Math.clamp(quarters, 1, MOST_QUARTERS)).stream()
                .filter(figure -> figure.returned() != figure.recorded())
                .toList();
    }

    /** Every figure that was returned for the quarter beside the one that the record has, also where they agree. */
    public List<Kpi8Difference> returned(@ReadsService(Capability.READ_KPI) ServiceId service, Quarter quarter) {
        return compare(service, quarter, 1);
    }

    private List<Kpi8Difference> compare(ServiceId service, Quarter first, int quarters) {
        Map<Place, Observation> figures = new HashMap<>();
        Period span = new Period(first.start(), first.plus(quarters - 1).end());
        for (Observation figure : observations.current(service, Kpi8Cells.all(), span)) {
            figure.period()
                    .asQuarter()
                    .ifPresent(quarter -> figures.put(new Place(quarter, figure.cell(), figure.stream()), figure));
        }
        List<Kpi8Difference> found = new ArrayList<>();
        for (Counting.Both both :
                counting.count(service, first, quarters).quarters().reversed()) {
            for (PartnerRole role : PartnerRole.values()) {
                compare(figures, both.counted(), role, Optional.empty()).ifPresent(found::add);
                for (Sector sector : Sector.values()) {
                    compare(figures, both.counted(), role, Optional.of(sector)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Kpi8Difference> compare(
            Map<Place, Observation> figures, Kpi8Result counted, PartnerRole role, Optional<Sector> sector) {
        CellCode cell = sector.map(one -> Kpi8Cells.of(role, one)).orElseGet(() -> Kpi8Cells.total(role));
        Observation returned = figures.get(new Place(counted.quarter(), cell, Stream.RETURNED));
        if (returned == null || returned.figure().isEmpty()) {
            return Optional.empty();
        }
        ReturnSnapshot record = ReturnSnapshot.of(counted);
        int recorded = sector.map(one -> record.attended(role, one))
                .orElseGet(() -> role == PartnerRole.SENIOR ? record.headline() : record.delegatedTotal());
        boolean incomplete = counted.sectors().values().stream()
                .filter(result -> sector.isEmpty() || sector.get() == result.sector())
                .flatMap(result -> result.rows().stream())
                .anyMatch(row -> row.mark() == null);
        return Optional.of(new Kpi8Difference(
                counted.quarter(),
                role,
                sector,
                returned.figure().get().intValue(),
                returned.id(),
                recorded,
                Optional.ofNullable(figures.get(new Place(counted.quarter(), cell, Stream.DERIVED)))
                        .map(Observation::id),
                counted.meeting(),
                incomplete));
    }
}
