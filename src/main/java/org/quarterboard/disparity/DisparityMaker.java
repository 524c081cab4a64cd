package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterboard.shared.Period;
import org.quarterboard.statistics.Disparity;
import org.quarterboard.statistics.DisparityFamily;
import org.quarterboard.statistics.DisparityGroup;
import org.quarterboard.statistics.DisparityKind;
import org.quarterboard.statistics.DisparityTable;
import org.quarterboard.statistics.TotalsCheck;
import org.quarterboard.statistics.UnknownBounds;

/** Answers a question out of what is held. Knows no database, and computes through statistics. */
record DisparityMaker(Map<CountedCode, CountSeries> held) {

    private static final int ONE_YEAR = 4;

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
                question,
                draft,
                DisparityFamily.judge(List.of(draft.table())).tables().getFirst());
    }

    /** The one that is asked for if it can be, else the first that there are figures of, else the first. */
    Optional<Counted> reference(DisparityQuestion question, Counted counted) {
        List<Counted> possible =
                references(counted).stream().map(CountSeries::counted).toList();
        return question.reference()
                .flatMap(chosen -> possible.stream()
                        .filter(one -> one.code().equals(chosen))
                        .findFirst())
                .or(() -> possible.stream()
                        .filter(one ->
                                !sides(question, counted, one).denominators().isEmpty())
                        .findFirst())
                .or(() -> possible.stream().findFirst());
    }

    /** Everything that it may be set against. */
    List<CountSeries> references(Counted counted) {
        return counted.against().stream()
                .map(held::get)
                .filter(series -> series != null)
                .toList();
    }

    private CountSeries series(Counted counted) {
        return held.getOrDefault(counted.code(), new CountSeries(counted, List.of()));
    }

    /** What is put together on either side; nothing where the reference has no figures of any of these groups. */
    private record Sides(PooledCounts numerators, PooledCounts denominators) {}

    /** A population stands beside the whole span; any other reference counts in the same periods alone. */
    private Sides sides(DisparityQuestion question, Counted counted, Counted reference) {
        Period span = CountPool.span(question.quarter(), question.quarters());
        CountSeries own = series(counted);
        CountSeries population = CountPool.counting(series(reference), question.baselines());
        if (CountPool.standing(reference)) {
            Optional<PeriodCounts> standing = CountPool.standingIn(population, question.quarter());
            return new Sides(
                    CountPool.sum(span, within(question, own, span)),
                    CountPool.sum(span, standing.stream().toList()));
        }
        CountSeries both = new CountSeries(counted, only(own.periods(), periods(population.periods())));
        List<PeriodCounts> shared = within(question, both, span);
        return new Sides(
                CountPool.sum(span, shared.isEmpty() ? within(question, own, span) : shared),
                CountPool.sum(span, only(population.periods(), periods(shared))));
    }

    /** Where no group is known in any of the periods, those are shown whose group is not. */
    private static List<PeriodCounts> within(DisparityQuestion question, CountSeries series, Period span) {
        List<PeriodCounts> known = CountPool.within(CountPool.counting(series, question.baselines()), span);
        return known.isEmpty() ? CountPool.within(CountPool.counting(series, question.groups()), span) : known;
    }

    private static Set<Period> periods(List<PeriodCounts> counts) {
        return counts.stream().map(PeriodCounts::period).collect(Collectors.toSet());
    }

    private static List<PeriodCounts> only(List<PeriodCounts> counts, Set<Period> periods) {
        return counts.stream().filter(one -> periods.contains(one.period())).toList();
    }

    private Draft draft(DisparityQuestion question, Counted counted, Counted reference) {
        Sides sides = sides(question, counted, reference);
        List<GroupKey> groups = groups(question, sides);
        long quarters = CountPool.quarters(sides.numerators().used());
        DisparityTable table = Disparity.table(
                groups.stream()
                        .map(group -> new DisparityGroup(
                                group.code(),
                                sides.numerators().of(group).counted(),
                                denominator(sides.denominators(), group),
                                group.unknown()))
                        .toList(),
                question.baseline().code(),
                kind(counted, reference, quarters));
        return new Draft(counted, reference, sides.numerators(), sides.denominators(), quarters, groups, table);
    }

    /** What several years add up to is no part of the population of one year. */
    private static DisparityKind kind(Counted counted, Counted reference, long quarters) {
        return counted.proportionOf(reference) && (quarters <= ONE_YEAR || !CountPool.standing(reference))
                ? DisparityKind.PROPORTIONS
                : DisparityKind.RATES;
    }

    /** A population that does not name those whose group is not known has none of them; one that withholds them has not. */
    private static OptionalLong denominator(PooledCounts denominators, GroupKey group) {
        return group.unknown()
                        && !denominators.isEmpty()
                        && !denominators.counts().containsKey(group)
                ? OptionalLong.of(0)
                : denominators.of(group).counted();
    }

    /** Those of the question; of whom nothing is known, and of detail, only what somebody has counted. */
    private static List<GroupKey> groups(DisparityQuestion question, Sides sides) {
        boolean detail = question.by().contains(GroupDimension.ETHNIC_DETAIL);
        return question.groups().stream()
                .filter(group -> (!group.unknown() && !detail)
                        || group.equals(question.baseline())
                        || sides.numerators().counts().containsKey(group)
                        || (group.unknown()
                                && sides.denominators().of(group).counted().orElse(0) > 0))
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
                SpanAdvice.of(question, series(draft.counted()), table),
                totals(question, draft));
    }

    private static Optional<TotalsCheck> totals(DisparityQuestion question, Draft draft) {
        return draft.numerators().counts().containsKey(question.within())
                ? Optional.of(TotalsCheck.of(
                        question.groups().stream()
                                .filter(group ->
                                        !group.unknown() || draft.groups().contains(group))
                                .map(group -> draft.numerators().of(group).counted())
                                .toList(),
                        draft.numerators().of(question.within()).counted()))
                : Optional.empty();
    }
}
