package org.quarterboard.kpi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quarterboard.kpi.DataHealthRule.Answer;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far figures can be relied on, for as many as a page shows, in two queries. */
@Service
@Transactional(readOnly = true)
public class DataHealthService {

    private final JdbcClient jdbc;
    private final CellRegistry cells;
    private final MeasureCatalogue catalogue;
    private final LabelledCells expected;
    private final IssueStore issues;
    private final Today today;

    DataHealthService(JdbcClient jdbc, CellRegistry cells, MeasureCatalogue catalogue, IssueStore issues, Today today) {
        this.jdbc = jdbc;
        this.cells = cells;
        this.catalogue = catalogue;
        this.expected = new LabelledCells(catalogue);
        this.issues = issues;
        this.today = today;
    }

    /** One answer for each that is asked; measures that the catalogue does not know are left out. */
    public Map<HealthAsked, DataHealth> of(
            @ReadsService(Capability.READ_KPI) ServiceId service, Collection<HealthAsked> asked) {
        Map<HealthAsked, Wanted> wanted = new LinkedHashMap<>();
        for (HealthAsked one : asked) {
            catalogue.find(one.measure()).ifPresent(measure -> wanted.put(one, wanted(measure, one.period())));
        }
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<Place, Answer> held = held(service, wanted);
        List<KnownIssue> known = issues.touching(service);
        Map<HealthAsked, DataHealth> answers = new LinkedHashMap<>();
        wanted.forEach((one, what) -> answers.put(one, judge(one, what, held, known)));
        return answers;
    }

    /** The same for one figure. */
    public Optional<DataHealth> one(@ReadsService(Capability.READ_KPI) ServiceId service, HealthAsked asked) {
        return Optional.ofNullable(of(service, List.of(asked)).get(asked));
    }

    /** The definition that holds in a period; none before the measure began. */
    private record Wanted(Measure measure, Optional<DefinitionVersion> version, List<Cell> cells) {}

    private record Place(CellCode cell, Period period) {}

    private Wanted wanted(Measure measure, Period period) {
        Optional<DefinitionVersion> version =
                period.asQuarter().map(measure::versionIn).orElseGet(() -> Optional.of(measure.newest()));
        return new Wanted(
                measure,
                version,
                version.map(one -> catalogue.cellsOf(measure.code(), one.number()))
                        .orElse(List.of()));
    }

    private DataHealth judge(HealthAsked asked, Wanted wanted, Map<Place, Answer> all, List<KnownIssue> known) {
        Map<CellCode, Answer> held = new HashMap<>();
        for (Cell cell : wanted.cells()) {
            Answer answer = all.get(new Place(cell.code(), asked.period()));
            if (answer != null) {
                held.put(cell.code(), answer);
            }
        }
        return DataHealthRule.judge(
                wanted.version()
                        .map(version -> expected.of(wanted.measure(), version, held.keySet()))
                        .orElse(Set.of()),
                held,
                asked.period().end().isBefore(today.date()),
                catalogue.breaks(asked.measure()).stream().filter(asked::sees).toList(),
                known.stream()
                        .filter(issue -> issue.touches(asked.measure(), asked.period()))
                        .toList());
    }

    /** Of each cell and period what counts. Ids of our own, written out: hundreds of parameters cost more than the query. */
    private Map<Place, Answer> held(ServiceId service, Map<HealthAsked, Wanted> wanted) {
        Set<Long> ids = new TreeSet<>();
        wanted.values()
                .forEach(one -> one.cells()
                        .forEach(cell -> ids.add(cells.id(cell.code()).value())));
        TreeSet<LocalDate> starts = new TreeSet<>();
        wanted.keySet().forEach(one -> starts.add(one.period().start()));
        Map<Place, Answer> held = new HashMap<>();
        if (ids.isEmpty()) {
            return held;
        }
        jdbc.sql("""
                        SELECT cell_id, period_start, period_end, stream, gap, provisional FROM observation
                        WHERE service_id = :service AND cell_id IN (%s) AND period_start BETWEEN :first AND :last
                          AND superseded_at = :never""".formatted(ids.stream().map(String::valueOf).collect(Collectors.joining(","))))
                .param("service", service.value())
                .param("first", starts.first())
                .param("last", starts.last())
                .param("never", Stored.NEVER)
                .query(row -> {
                    held.merge(
                            new Place(cells.code(row.getLong("cell_id")), Stored.period(row)),
                            new Answer(
                                    Stream.valueOf(row.getString("stream")),
                                    Stored.gap(row),
                                    row.getBoolean("provisional")),
                            Answer::better);
                });
        return held;
    }
}
