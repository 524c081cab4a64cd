package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.NotFoundException;
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

    private static final int LONGEST_TREND = 12;

    private final CountedCatalogue catalogue;
    private final DisparityHolder holder;

    DisparityService(CountedCatalogue catalogue, DisparityHolder holder) {
        this.catalogue = catalogue;
        this.holder = holder;
    }

    /** The quarters in which a period ends for which anything is counted by group, the newest first. */
    public List<Quarter> quarters(@ReadsService(Capability.READ_KPI) ServiceId service) {
        NavigableSet<Quarter> quarters = new TreeSet<>();
        holder.held(service).values().stream()
                .filter(series -> !CountPool.standing(series.counted()))
                .flatMap(series -> series.periods().stream())
                .forEach(counts -> quarters.add(Quarter.of(counts.period().end())));
        return List.copyOf(quarters.reversed());
    }

    /** Everything that is counted of the service by group, judged as one family. */
    public DisparityAnswers answers(@ReadsService(Capability.READ_KPI) ServiceId service, DisparityQuestion question) {
        return new DisparityMaker(holder.held(service)).answers(question, catalogue.comparable());
    }

    /** The same for many questions at once; each is a family of its own. */
    public List<DisparityAnswers> answers(
            @ReadsService(Capability.READ_KPI) ServiceId service, List<DisparityQuestion> questions) {
        DisparityMaker maker = new DisparityMaker(holder.held(service));
        return questions.stream()
                .map(question -> maker.answers(question, catalogue.comparable()))
                .toList();
    }

    /**
     * One thing counted in full.
     *
     * @throws NotFoundException if it is not counted, or is what others are set against
     */
    public DisparityInFull full(
            @ReadsService(Capability.READ_KPI) ServiceId service, DisparityQuestion question, CountedCode code) {
        Counted counted = catalogue.comparable().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        DisparityMaker maker = new DisparityMaker(holder.held(service));
        DisparityAnswers family = maker.answers(question, catalogue.comparable());
        DisparityAnswer answer = family.of(code).orElseThrow(NotFoundException::new);
        return inFull(
                maker,
                catalogue.comparable(),
                family,
                answer,
                trend(maker, question, counted, answer.reference()));
    }

    /**
     * An answer of a family with the same against every other reference.
     *
     * @param comparable everything that is compared, for the families of the other references
     */
    static DisparityInFull inFull(
            DisparityMaker maker,
            List<Counted> comparable,
            DisparityAnswers family,
            DisparityAnswer answer,
            List<DisparityAnswer> trend) {
        List<DisparityInFull.Other> others = others(maker, comparable, family.question(), answer);
        Map<CountedCode, DenominatorDisagreement> disagreements = new LinkedHashMap<>();
        others.forEach(other -> {
            DenominatorDisagreement found =
                    DenominatorDisagreement.of(answer.table(), other.answer().table());
            if (found.any()) {
                disagreements.put(other.answer().reference().code(), found);
            }
        });
        return new DisparityInFull(family.question(), answer, family.tested(), others, disagreements, trend);
    }

    /** Each as it is said where that reference is chosen: judged together with everything else. */
    private static List<DisparityInFull.Other> others(
            DisparityMaker maker, List<Counted> comparable, DisparityQuestion question, DisparityAnswer answer) {
        List<DisparityInFull.Other> others = new ArrayList<>();
        for (CountedCode reference : answer.counted().against()) {
            DisparityAnswers family = maker.answers(question.against(reference), comparable);
            family.of(answer.counted().code())
                    .filter(other -> !other.reference().equals(answer.reference()))
                    .filter(other -> !other.denominators().isEmpty() && !other.isEmpty())
                    .ifPresent(other -> others.add(new DisparityInFull.Other(other, family.tested())));
        }
        return others;
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
}
