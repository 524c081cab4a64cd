package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.statistics.Disparity;
import org.quarterboard.statistics.DisparityFamily;
import org.quarterboard.statistics.DisparityGroup;
import org.quarterboard.statistics.DisparityKind;
import org.quarterboard.statistics.DisparityPooling;
import org.quarterboard.statistics.DisparityTable;
import org.quarterboard.statistics.TotalsCheck;
import org.quarterboard.statistics.UnknownBounds;

/** Answers a question out of what is held. Knows no database, and computes through statistics. */
record DisparityMaker(Map<CountedCode, CountSeries> held) {

    private static final int LONGEST_SPAN = 12;

    /** What is to be answered of one thing counted. */
    private record Draft(
            Counted counted,
            Counted reference,
            PooledCounts numerators,
            PooledCounts denominators,
            long held,
            List<GroupKey> groups,
            DisparityTable table) {}

    /** Everything that is counted, each against its reference, judged as one family. */
    DisparityAnswers answers(DisparityQuestion question, List<Counted> counted) {
        List<Draft> drafts = new ArrayList<>();
        for (Counted one : counted) {
            reference(question, one).ifPresent(reference -> drafts.add(draft(question, one, reference)));
        }
        DisparityFamily family =
                DisparityFamily.judge(drafts.stream().map(Draft::table).toList());
        List<DisparityAnswer> answers = IntStream.range(0, drafts.size())
                .mapToObj(i -> answer(question, drafts.get(i), family.tables().get(i)))
                .toList();
        return new DisparityAnswers(question, answers, family.tested(), family.flagged());
    }

    /** One thing counted alone, not judged together with anything: for a point of a series, or another denominator. */
    DisparityAnswer alone(DisparityQuestion question, Counted counted, Counted reference) {
        Draft draft = draft(question, counted, reference);
        return answer(
                question, draft, DisparityFamily.judge(List.of(draft.table())).tables().getFirst());
    }

    /** The one that is asked for if it can be, else the first that there are figures of, else the first. */
    Optional<Counted> reference(DisparityQuestion question, Counted counted) {
        List<CountSeries> possible = references(counted);
        return question.reference()
                .flatMap(chosen -> possible.stream()
                        .filter(series -> series.counted().code().equals(chosen))
                        .findFirst())
                .or(() -> possible.stream()
                        .filter(series -> !denominators(question, series).isEmpty())
                        .findFirst())
                .or(() -> possible.stream().findFirst())
                .map(CountSeries::counted);
    }

    /** Everything that it may be set against. */
    List<CountSeries> references(Counted counted) {
        return counted.against().stream()
                .map(held::get)
                .filter(series -> series != null)
                .toList();
    }

    private PooledCounts denominators(DisparityQuestion question, CountSeries reference) {
        Period span = CountPool.span(question.quarter(), question.quarters());
        return CountPool.standing(reference)
                ? standing(reference, question.quarter(), span)
                : CountPool.sum(span, CountPool.within(reference, span));
    }

    private static PooledCounts standing(CountSeries reference, Quarter quarter, Period span) {
        return CountPool.sum(
                span, CountPool.standingIn(reference, quarter).stream().toList());
    }

    private CountSeries series(Counted counted) {
        return held.getOrDefault(counted.code(), new CountSeries(counted, List.of()));
    }

    private Draft draft(DisparityQuestion question, Counted counted, Counted reference) {
        Period span = CountPool.span(question.quarter(), question.quarters());
        List<PeriodCounts> numerators = CountPool.within(series(counted), span);
        CountSeries population = series(reference);
        PooledCounts denominators;
        if (CountPool.standing(population)) {
            denominators = standing(population, question.quarter(), span);
        } else {
            List<PeriodCounts> both = CountPool.within(population, span);
            Set<Period> shared = periods(numerators);
            shared.retainAll(periods(both));
            numerators = only(numerators, shared);
            denominators = CountPool.sum(span, only(both, shared));
        }
        PooledCounts summed = CountPool.sum(span, numerators);
        List<GroupKey> groups = groups(question, summed);
        DisparityTable table = Disparity.table(
                groups.stream()
                        .map(group -> new DisparityGroup(
                                group.code(),
                                summed.of(group).counted(),
                                denominator(denominators, group),
                                group.unknown()))
                        .toList(),
                question.baseline().code(),
                counted.proportionOf(reference) ? DisparityKind.PROPORTIONS : DisparityKind.RATES);
        return new Draft(
                counted,
                reference,
                summed,
                denominators,
                CountPool.quarters(summed.used()),
                groups,
                table);
    }

    /** A population in which everybody's group is known has nobody whose group is not. */
    private static OptionalLong denominator(PooledCounts denominators, GroupKey group) {
        OptionalLong counted = denominators.of(group).counted();
        return counted.isEmpty() && group.unknown() && !denominators.isEmpty() ? OptionalLong.of(0) : counted;
    }

    private static Set<Period> periods(List<PeriodCounts> counts) {
        return counts.stream().map(PeriodCounts::period).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<PeriodCounts> only(List<PeriodCounts> counts, Set<Period> periods) {
        return counts.stream().filter(one -> periods.contains(one.period())).toList();
    }

    /** Those of the question; of whom nothing is known, and of detail, only what somebody has counted. */
    private static List<GroupKey> groups(DisparityQuestion question, PooledCounts counts) {
        boolean detail = question.by().contains(GroupDimension.ETHNIC_DETAIL);
        return question.groups().stream()
                .filter(group -> (!group.unknown() && !detail)
                        || group.equals(question.baseline())
                        || counts.counts().containsKey(group))
                .toList();
    }

    private DisparityAnswer answer(DisparityQuestion question, Draft draft, DisparityTable table) {
        List<DisparityLine> lines = draft.groups().stream()
                .map(group -> new DisparityLine(
                        group,
                        draft.numerators().of(group),
                        draft.denominators().of(group),
                        table.row(group.code()).orElseThrow(),
                        group.unknown() || group.equals(question.baseline())
                                ? Optional.empty()
                                : UnknownBounds.of(table, group.code())))
                .toList();
        return new DisparityAnswer(
                draft.counted(),
                draft.reference(),
                draft.numerators(),
                draft.denominators(),
                question.quarters(),
                draft.held(),
                table,
                lines,
                suggested(question, draft),
                totals(question, draft));
    }

    /** Only where everything is counted by the quarter there is something to put together. */
    private OptionalInt suggested(DisparityQuestion question, Draft draft) {
        Map<Period, PeriodCounts> byPeriod = series(draft.counted()).periods().stream()
                .collect(Collectors.toMap(PeriodCounts::period, counts -> counts, (one, other) -> one));
        List<Period> back = IntStream.range(0, LONGEST_SPAN)
                .mapToObj(i -> Period.of(question.quarter().plus(-i)))
                .toList();
        List<List<OptionalLong>> counts = draft.groups().stream()
                .filter(group -> !group.unknown())
                .map(group -> back.stream()
                        .map(period -> Optional.ofNullable(byPeriod.get(period))
                                .map(one -> one.of(group).counted())
                                .orElse(OptionalLong.empty()))
                        .toList())
                .toList();
        OptionalInt best = DisparityPooling.suggest(counts);
        return best.isPresent() && best.getAsInt() == question.quarters() ? OptionalInt.empty() : best;
    }

    private static Optional<TotalsCheck> totals(DisparityQuestion question, Draft draft) {
        return draft.numerators().counts().containsKey(question.within())
                ? Optional.of(TotalsCheck.of(
                        draft.groups().stream()
                                .map(group -> draft.numerators().of(group).counted())
                                .toList(),
                        draft.numerators().of(question.within()).counted()))
                : Optional.empty();
    }
}
