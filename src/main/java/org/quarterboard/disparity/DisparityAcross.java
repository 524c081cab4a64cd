package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.OutsideLooks;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.Scope;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.statistics.DisparityFamily;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One thing counted by group in all services of the reader, for whoever attends many boards. */
@Service
@Transactional(readOnly = true)
public class DisparityAcross {

    private final CountedCatalogue catalogue;
    private final List<AcrossSource> sources;
    private final ServiceDirectory directory;
    private final CurrentPerson currentPerson;
    private final Scope scope;
    private final OutsideLooks looks;

    DisparityAcross(
            CountedCatalogue catalogue,
            List<AcrossSource> sources,
            ServiceDirectory directory,
            CurrentPerson currentPerson,
            Scope scope,
            OutsideLooks looks) {
        this.catalogue = catalogue;
        this.sources = List.copyOf(sources);
        this.directory = directory;
        this.currentPerson = currentPerson;
        this.scope = scope;
        this.looks = looks;
    }

    /**
     * The thing in every service whose figures the person may read, tested together.
     *
     * @param home the service from which the person looks at the others
     * @throws NotFoundException if it is not compared with anything
     */
    public AcrossAnswers of(
            @ReadsService(Capability.READ_KPI) ServiceId home, DisparityQuestion question, CountedCode code) {
        Counted counted =
                catalogue.find(code).filter(one -> !one.against().isEmpty()).orElseThrow(NotFoundException::new);
        Counted reference = question.reference()
                .filter(counted.against()::contains)
                .flatMap(catalogue::find)
                .orElseGet(() -> catalogue.required(counted.against().getFirst()));
        List<ServiceItem> services = readable(home);
        Set<ServiceId> ids = services.stream().map(ServiceItem::id).collect(Collectors.toSet());
        Period span = CountPool.span(question.quarter(), question.quarters());
        Map<ServiceId, List<PeriodCounts>> numerators = held(ids, counted, span);
        Map<ServiceId, List<PeriodCounts>> denominators = held(ids, reference, span);
        List<DisparityAnswer> alone = new ArrayList<>();
        for (ServiceItem service : services) {
            DisparityMaker maker = new DisparityMaker(Map.of(
                    code,
                    new CountSeries(counted, numerators.getOrDefault(service.id(), List.of())),
                    reference.code(),
                    new CountSeries(reference, denominators.getOrDefault(service.id(), List.of()))));
            alone.add(maker.alone(question, counted, reference));
        }
        DisparityFamily family =
                DisparityFamily.judge(alone.stream().map(DisparityAnswer::table).toList());
        List<AcrossAnswers.Line> lines = IntStream.range(0, services.size())
                .mapToObj(i -> new AcrossAnswers.Line(
                        services.get(i), alone.get(i).judged(family.tables().get(i))))
                .toList();
        return new AcrossAnswers(
                counted,
                reference,
                question.baselines().stream()
                        .filter(group -> !group.equals(question.baseline()))
                        .toList(),
                lines,
                family.tested(),
                family.flagged());
    }

    /** By name; whoever looks at them from outside is put on record before the look. */
    private List<ServiceItem> readable(ServiceId home) {
        Optional<Viewer> viewer = currentPerson.viewer();
        Optional<Set<ServiceId>> readable = viewer.map(person -> scope.services(person, Capability.READ_KPI));
        List<ServiceItem> services = directory.mine().stream()
                .filter(item -> readable.isEmpty() || readable.get().contains(item.id()))
                .sorted(Comparator.comparing(ServiceItem::name))
                .toList();
        viewer.ifPresent(person -> looks.noteTogether(
                person,
                home,
                services.stream()
                        .filter(item -> !item.id().equals(home))
                        .collect(Collectors.toMap(ServiceItem::code, ServiceItem::id))));
        return services;
    }

    /** Where several sources have counts of one period, each adds groups. */
    private Map<ServiceId, List<PeriodCounts>> held(Set<ServiceId> services, Counted counted, Period span) {
        Map<ServiceId, Map<Period, PeriodCounts>> periods = new HashMap<>();
        for (AcrossSource source : sources) {
            source.across(services, counted, span).forEach((service, all) -> {
                Map<Period, PeriodCounts> own = periods.computeIfAbsent(service, ignored -> new LinkedHashMap<>());
                all.forEach(counts -> own.merge(counts.period(), counts, DisparityHolder::together));
            });
        }
        return periods.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values())));
    }
}
