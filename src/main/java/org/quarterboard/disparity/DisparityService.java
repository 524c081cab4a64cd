package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.statistics.DenominatorDisagreement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether children of some groups fare worse, how sure the figures are, and against what. That the person may read the
 * service is asked once, here.
 */
@Service
@Transactional(readOnly = true)
public class DisparityService {

    private static final String WORK = "disproportionality of a service";
    private static final int LONGEST_TREND = 12;

    private final CountedCatalogue catalogue;
    private final List<CountSource> sources;

    DisparityService(CountedCatalogue catalogue, List<CountSource> sources) {
        this.catalogue = catalogue;
        this.sources = List.copyOf(sources);
    }

    /** The quarters for which anything is counted by group, the newest first. */
    public List<Quarter> quarters(@ReadsService(Capability.READ_KPI) ServiceId service) {
        NavigableSet<Quarter> quarters = new TreeSet<>();
        held(service).values().stream()
                .flatMap(series -> series.periods().stream())
                .forEach(counts -> counts.period().asQuarter().ifPresent(quarters::add));
        return List.copyOf(quarters.reversed());
    }

    /** Everything that is counted of the service by group, judged as one family. */
    public DisparityAnswers answers(
            @ReadsService(Capability.READ_KPI) ServiceId service, DisparityQuestion question) {
        return new DisparityMaker(held(service)).answers(question, comparable());
    }

    /**
     * One thing counted in full.
     *
     * @throws NotFoundException if it is not counted, or is what others are set against
     */
    public DisparityInFull full(
            @ReadsService(Capability.READ_KPI) ServiceId service, DisparityQuestion question, CountedCode code) {
        Counted counted = comparable().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        DisparityMaker maker = new DisparityMaker(held(service));
        DisparityAnswers family = maker.answers(question, comparable());
        DisparityAnswer answer = family.of(code).orElseThrow(NotFoundException::new);
        List<DisparityAnswer> others = maker.references(counted).stream()
                .map(CountSeries::counted)
                .filter(reference -> !reference.equals(answer.reference()))
                .map(reference -> maker.alone(question, counted, reference))
                .filter(other -> !other.denominators().isEmpty() && !other.isEmpty())
                .toList();
        Map<CountedCode, DenominatorDisagreement> disagreements = new LinkedHashMap<>();
        others.forEach(other -> {
            DenominatorDisagreement found = DenominatorDisagreement.of(answer.table(), other.table());
            if (found.any()) {
                disagreements.put(other.reference().code(), found);
            }
        });
        return new DisparityInFull(
                family.question(),
                answer,
                family.tested(),
                others,
                disagreements,
                trend(maker, question, counted, answer.reference()));
    }

    /** The same question of earlier spans that do not overlap, the oldest first. */
    private static List<DisparityAnswer> trend(
            DisparityMaker maker, DisparityQuestion question, Counted counted, Counted reference) {
        List<DisparityAnswer> points = new ArrayList<>();
        for (int back = 0; back < LONGEST_TREND; back++) {
            Quarter last = question.quarter().plus(-back * question.quarters());
            points.add(maker.alone(question.over(last, question.quarters()), counted, reference));
        }
        int known = IntStream.range(0, points.size())
                .filter(i -> !points.get(i).isEmpty())
                .max()
                .orElse(-1);
        return points.subList(0, known + 1).reversed();
    }

    private List<Counted> comparable() {
        return catalogue.all().stream()
                .filter(counted -> !counted.against().isEmpty())
                .toList();
    }

    /** Where several sources have counts of one period, each adds groups; the first that has a group says its number. */
    private Map<CountedCode, CountSeries> held(ServiceId service) {
        return AsSystem.call(WORK, () -> {
            Map<CountedCode, Map<Period, PeriodCounts>> periods = new HashMap<>();
            for (CountSource source : sources) {
                source.all(service, catalogue.all()).forEach((code, all) -> {
                    Map<Period, PeriodCounts> own = periods.computeIfAbsent(code, ignored -> new HashMap<>());
                    all.forEach(counts -> own.merge(counts.period(), counts, DisparityService::together));
                });
            }
            Map<CountedCode, CountSeries> held = new HashMap<>();
            catalogue
                    .all()
                    .forEach(counted -> held.put(
                            counted.code(),
                            new CountSeries(
                                    counted,
                                    List.copyOf(periods.getOrDefault(counted.code(), Map.of())
                                            .values()))));
            return held;
        });
    }

    private static PeriodCounts together(PeriodCounts first, PeriodCounts second) {
        Map<GroupKey, GroupCount> both = new HashMap<>(second.counts());
        both.putAll(first.counts());
        return new PeriodCounts(
                first.period(), first.basis().isEmpty() ? second.basis() : first.basis(), both);
    }
}
