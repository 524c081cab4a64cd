package org.quarterboard.disparity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.FigureLinks;
import org.quarterboard.kpi.Gap;
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
        Map<CountedCode, Map<GroupKey, Collection<List<CellCode>>>> cells = new LinkedHashMap<>();
        counted.stream()
                .filter(one -> !one.figures().isEmpty())
                .forEach(one -> cells.put(one.code(), known(cells(one))));
        if (cells.isEmpty()) {
            return Map.of();
        }
        List<CellCode> wanted = cells.values().stream()
                .flatMap(groups -> groups.values().stream())
                .flatMap(Collection::stream)
                .flatMap(List::stream)
                .distinct()
                .toList();
        SortedMap<Period, Map<CellCode, Observation>> held = new TreeMap<>();
        for (Observation figure : observations.current(service, wanted, ALWAYS)) {
            held.computeIfAbsent(figure.period(), ignored -> new HashMap<>()).put(figure.cell(), figure);
        }
        String code = directory.find(service).code();
        Map<CountedCode, List<PeriodCounts>> found = new HashMap<>();
        Locale locale = currentPerson.language();
        counted.stream().filter(one -> cells.containsKey(one.code())).forEach(one -> {
            Map<GroupKey, Collection<List<CellCode>>> groups = cells.getOrDefault(one.code(), Map.of());
            found.put(
                    one.code(),
                    held.entrySet().stream()
                            .map(period -> PeriodCounts.of(
                                    period.getKey(),
                                    basis(new FigureCells(one.figures()), period.getValue(), locale),
                                    counts(groups, period.getValue(), code)))
                            .filter(FigureCounts::brokenDown)
                            .toList());
        });
        return found;
    }

    private static Map<GroupKey, Collection<List<CellCode>>> cells(Counted counted) {
        Map<GroupKey, Collection<List<CellCode>>> cells = new FigureCells(counted.figures()).byGroup();
        cells.put(
                GroupKey.ALL,
                counted.whole().stream().map(CellCode::new).map(List::of).toList());
        return cells;
    }

    /** A whole alone tells nothing of groups. */
    private static boolean brokenDown(PeriodCounts counts) {
        return counts.counts().keySet().stream().anyMatch(group -> !group.isAll());
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

    private Map<GroupKey, Collection<List<CellCode>>> known(Map<GroupKey, Collection<List<CellCode>>> cells) {
        return cells.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(sum -> sum.stream()
                                        .allMatch(cell -> catalogue.cell(cell).isPresent()))
                                .toList()));
    }

    private static List<GroupCount> counts(
            Map<GroupKey, Collection<List<CellCode>>> cells, Map<CellCode, Observation> held, String service) {
        List<GroupCount> counts = new ArrayList<>();
        cells.forEach((group, versions) -> versions.stream()
                .filter(sum -> sum.stream().anyMatch(held::containsKey))
                .findFirst()
                .ifPresent(sum -> counts.add(count(group, sum, held, service))));
        return counts;
    }

    private static GroupCount count(
            GroupKey group, List<CellCode> sum, Map<CellCode, Observation> held, String service) {
        List<CountOrigin> origins = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        Optional<CountGap> gap = Optional.empty();
        for (CellCode cell : sum) {
            Observation figure = held.get(cell);
            if (figure == null || figure.value() == null) {
                gap = Optional.of(figure == null ? CountGap.NOT_BROUGHT : gap(figure));
            } else {
                total = total.add(figure.value());
            }
            if (figure != null) {
                origins.add(new CountOrigin(
                        CountOrigin.Kind.FIGURE,
                        "",
                        null,
                        cell.value().substring(0, cell.value().indexOf('|')),
                        FigureLinks.path(service, figure.id()),
                        figure.id(),
                        null));
            }
        }
        return gap.isPresent()
                ? new GroupCount(group, null, gap.get(), origins)
                : new GroupCount(group, total.longValueExact(), CountGap.NONE, origins);
    }

    private static CountGap gap(Observation figure) {
        return figure.gap() == Gap.SUPPRESSED
                ? CountGap.SUPPRESSED
                : figure.gap() == Gap.NOT_RETURNED ? CountGap.NOT_BROUGHT : CountGap.NOT_KNOWN;
    }
}
