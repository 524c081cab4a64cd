package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.FigureLinks;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the returns of a service tell by group: the breakdowns of measures by ethnic group, sex and age, and beside them the
 * figure of all groups together, to which they should add up. Where a measure has had several definitions, each is a basis of
 * its own, at which a series breaks.
 */
@Component
@Order(2)
class FigureCounts implements CountSource {

    /** No breakdown is older, and none of a quarter that is still far away. */
    private static final Period ALWAYS = new Period(LocalDate.of(1999, 4, 1), LocalDate.of(9998, 3, 31));

    private final ObservationService observations;
    private final MeasureCatalogue catalogue;
    private final ServiceDirectory directory;
    private final CurrentPerson currentPerson;
    private final Messages messages;
    private final Formats formats;

    FigureCounts(
            ObservationService observations,
            MeasureCatalogue catalogue,
            ServiceDirectory directory,
            CurrentPerson currentPerson,
            Messages messages,
            Formats formats) {
        this.observations = observations;
        this.catalogue = catalogue;
        this.directory = directory;
        this.currentPerson = currentPerson;
        this.messages = messages;
        this.formats = formats;
    }

    @Override
    public List<PeriodCounts> counts(ServiceId service, Counted counted) {
        return all(service, List.of(counted)).getOrDefault(counted.code(), List.of());
    }

    /** One statement for the figures of all of them. */
    @Override
    public Map<CountedCode, List<PeriodCounts>> all(ServiceId service, List<Counted> counted) {
        Map<Counted, FigureSums> sums = new LinkedHashMap<>();
        counted.stream()
                .filter(one -> !one.figures().isEmpty())
                .forEach(one -> sums.put(one, FigureSums.of(one, catalogue)));
        if (sums.isEmpty()) {
            return Map.of();
        }
        List<CellCode> wanted = sums.values().stream()
                .flatMap(one -> one.wanted().stream())
                .distinct()
                .toList();
        SortedMap<Period, Map<CellCode, Observation>> held = new TreeMap<>();
        for (Observation figure : observations.current(service, wanted, ALWAYS)) {
            held.computeIfAbsent(figure.period(), ignored -> new HashMap<>()).put(figure.cell(), figure);
        }
        String code = directory.find(service).code();
        Map<CountedCode, List<PeriodCounts>> found = new HashMap<>();
        Locale locale = currentPerson.language();
        sums.forEach((one, own) -> found.put(
                one.code(),
                held.entrySet().stream()
                        .map(period -> PeriodCounts.of(
                                period.getKey(),
                                basis(new FigureCells(one.figures()), period.getValue(), locale),
                                own.counts(cell -> Optional.ofNullable(
                                                period.getValue().get(cell))
                                        .map(figure -> held(figure, code)))))
                        .filter(counts -> !counts.counts().isEmpty())
                        .toList()));
        return found;
    }

    private static FigureSums.Held held(Observation figure, String service) {
        String cell = figure.cell().value();
        return new FigureSums.Held(
                figure.value(),
                figure.gap(),
                Optional.of(new CountOrigin(
                        CountOrigin.Kind.FIGURE,
                        "",
                        null,
                        cell.substring(0, cell.indexOf('|')),
                        FigureLinks.path(service, figure.id()),
                        figure.id(),
                        null)));
    }

    /** Empty for a measure that has had one definition only. */
    private String basis(FigureCells cells, Map<CellCode, Observation> held, Locale locale) {
        return cells.versions().size() < 2
                ? ""
                : cells.versions().stream()
                        .filter(version -> held.keySet().stream()
                                .anyMatch(cell ->
                                        cell.value().startsWith(cells.measure().value() + "|v" + version + "|")))
                        .findFirst()
                        .flatMap(version -> catalogue.measure(cells.measure()).version(version))
                        .map(version ->
                                messages.get("disparity.page.basis", locale, formats.date(version.validFrom(), locale)))
                        .orElse("");
    }
}
