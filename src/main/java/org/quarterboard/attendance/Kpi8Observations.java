package org.quarterboard.attendance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** KPI 8 in the cells of the measure catalogue. */
@Component
class Kpi8Observations implements Kpi8Figures {

    private static final CellCode HEADLINE = Kpi8Cells.total(PartnerRole.SENIOR);
    private static final CellCode DELEGATES = Kpi8Cells.total(PartnerRole.DELEGATE);

    private final ObservationService observations;

    Kpi8Observations(ObservationService observations) {
        this.observations = observations;
    }

    @Override
    public void derive(ServiceId service, Collection<Due> results, Supplier<UUID> board) {
        Map<Source, List<NewObservation>> bySource = new LinkedHashMap<>();
        for (Due due : results) {
            Source source = due.result()
                    .meeting()
                    .map(meeting -> Source.ofMeeting(meeting.uuid()))
                    .orElseGet(() -> Source.ofBoard(board.get()));
            bySource.computeIfAbsent(source, ignored -> new ArrayList<>()).addAll(figures(due));
        }
        bySource.forEach((source, figures) -> observations.derive(service, figures, source));
    }

    private static List<NewObservation> figures(Due due) {
        List<NewObservation> figures = new ArrayList<>();
        figures.add(figure(due, HEADLINE, due.result().headline()));
        figures.add(figure(due, DELEGATES, due.result().delegates()));
        for (SectorResult sector : due.result().sectors().values()) {
            figures.add(figure(due, Kpi8Cells.of(PartnerRole.SENIOR, sector.sector()), sector.senior()));
            figures.add(figure(due, Kpi8Cells.of(PartnerRole.DELEGATE, sector.sector()), sector.delegate()));
        }
        return figures;
    }

    @Override
    public Set<Quarter> derived(ServiceId service, Quarter first, Quarter last) {
        return observations
                .currentAttendance(service, List.of(HEADLINE), new Period(first.start(), last.end()))
                .stream()
                .filter(figure -> figure.stream() == Stream.DERIVED)
                .flatMap(figure -> figure.period().asQuarter().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Map<Quarter, ReturnedKpi8> returned(ServiceId service, Quarter first, Quarter last) {
        Map<Quarter, Map<CellCode, Integer>> byQuarter = new HashMap<>();
        for (Observation figure :
                observations.currentAttendance(service, Kpi8Cells.all(), new Period(first.start(), last.end()))) {
            Optional<Quarter> quarter = figure.period().asQuarter();
            if (figure.stream() == Stream.RETURNED
                    && quarter.isPresent()
                    && figure.figure().isPresent()) {
                byQuarter
                        .computeIfAbsent(quarter.get(), ignored -> new HashMap<>())
                        .put(figure.cell(), figure.figure().get().intValue());
            }
        }
        Map<Quarter, ReturnedKpi8> returned = new HashMap<>();
        byQuarter.forEach((quarter, figures) -> returned.put(quarter, returned(figures)));
        return returned;
    }

    private static ReturnedKpi8 returned(Map<CellCode, Integer> figures) {
        return new ReturnedKpi8(
                total(figures.get(HEADLINE)),
                total(figures.get(DELEGATES)),
                bySector(PartnerRole.SENIOR, figures),
                bySector(PartnerRole.DELEGATE, figures));
    }

    private static OptionalInt total(@Nullable Integer figure) {
        return figure == null ? OptionalInt.empty() : OptionalInt.of(figure);
    }

    private static Map<Sector, Integer> bySector(PartnerRole role, Map<CellCode, Integer> figures) {
        Map<Sector, Integer> found = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) {
            Integer figure = figures.get(Kpi8Cells.of(role, sector));
            if (figure != null) {
                found.put(sector, figure);
            }
        }
        return found;
    }

    private static NewObservation figure(Due due, CellCode cell, int value) {
        return new NewObservation(
                Period.of(due.result().quarter()),
                cell,
                Stream.DERIVED,
                BigDecimal.valueOf(value),
                null,
                due.provisional(),
                0);
    }
}
