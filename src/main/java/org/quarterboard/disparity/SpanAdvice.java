package org.quarterboard.disparity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterboard.shared.Period;
import org.quarterboard.statistics.DisparityPooling;
import org.quarterboard.statistics.DisparityState;
import org.quarterboard.statistics.DisparityTable;

/**
 * Over how many quarters a group that is now too small would be compared: the fewest of those that are more than were asked
 * for. One group that is never met with does not keep the advice from the others. Only where quarters are counted there is
 * anything to put together.
 */
final class SpanAdvice {

    private static final int LONGEST = 12;

    private SpanAdvice() {}

    static OptionalInt of(DisparityQuestion question, CountSeries series, DisparityTable table) {
        Map<Period, PeriodCounts> byPeriod =
                series.periods().stream().collect(Collectors.toMap(PeriodCounts::period, Function.identity()));
        List<Optional<PeriodCounts>> back = IntStream.range(0, LONGEST)
                .mapToObj(i -> Period.of(question.quarter().plus(-i)))
                .map(period -> Optional.ofNullable(byPeriod.get(period)))
                .toList();
        List<OptionalLong> baseline = counts(back, question.baseline());
        return question.baselines().stream()
                .filter(group -> table.row(group.code())
                        .filter(row -> row.state() == DisparityState.TOO_FEW)
                        .isPresent())
                .flatMapToInt(group -> DisparityPooling.suggest(counts(back, group), baseline).stream())
                .filter(quarters -> quarters > question.quarters())
                .min();
    }

    private static List<OptionalLong> counts(List<Optional<PeriodCounts>> quarters, GroupKey group) {
        return quarters.stream()
                .map(quarter ->
                        quarter.map(counts -> counts.of(group).counted()).orElse(OptionalLong.empty()))
                .toList();
    }
}
