package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.quarterboard.attendance.Kpi8;
import org.quarterboard.boards.QuorumRule;
import org.quarterboard.boards.Standing;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/** Whatever is answered: the forecast is bounded, and once everybody has answered it is what the register will say. */
class ForecastPropertiesTest {

    /** A row of a board: whose seat, what was answered. */
    private record Row(
            @Nullable Sector sector,
            long seat,
            Standing standing,
            Answer answer,
            boolean declined,
            @Nullable Mark lastTime,
            boolean chair) {}

    @Property(tries = 1000)
    void theLikelyFigureLiesBetweenTheOtherTwo(@ForAll("boards") List<Row> rows, @ForAll("rules") QuorumRule rule) {
        Forecast forecast = answered(rows, rule).forecast();
        Outlook<Integer> kpi8 = forecast.kpi8();
        assertThat(kpi8.low()).isBetween(0, 5).isLessThanOrEqualTo(kpi8.likely());
        assertThat(kpi8.likely()).isLessThanOrEqualTo(kpi8.high());
        assertThat(kpi8.high()).isLessThanOrEqualTo(5);
        Outlook<QuorumRule.Missing> missing = forecast.missing();
        assertThat(notWorse(missing.likely(), missing.low())).isTrue();
        assertThat(notWorse(missing.high(), missing.likely())).isTrue();
    }

    @Property(tries = 1000)
    void onceRepliesHaveBecomeMarksKpi8IsOneOfTheThree(@ForAll("boards") List<Row> rows) {
        Answered answered = answered(rows, QuorumRule.NONE);
        Outlook<Integer> kpi8 = answered.forecast().kpi8();
        assertThat(count(answered, Forecaster.Case.STAY_AWAY)).isEqualTo(kpi8.low());
        assertThat(count(answered, Forecaster.Case.AS_LAST_TIME)).isEqualTo(kpi8.likely());
        assertThat(count(answered, Forecaster.Case.COME)).isEqualTo(kpi8.high());
    }

    @Property(tries = 500)
    void whereEverybodyHasAnsweredTheForecastIsSettled(
            @ForAll("boards") List<Row> rows, @ForAll("rules") QuorumRule rule) {
        List<Row> all = rows.stream().filter(row -> row.answer() != Answer.NONE).toList();
        Forecast forecast = answered(all, rule).forecast();
        assertThat(forecast.kpi8().isSettled()).isTrue();
        assertThat(forecast.missing().isSettled()).isTrue();
        assertThat(forecast.answered()).isEqualTo(forecast.invited());
    }

    /** The slow way: a sector counts if a senior partner has said so, or has not answered and comes. */
    @Property(tries = 500)
    void theBoundsAreThoseThatCountingByHandGives(@ForAll("boards") List<Row> rows) {
        Outlook<Integer> kpi8 = answered(rows, QuorumRule.NONE).forecast().kpi8();
        int low = 0;
        int high = 0;
        for (Sector sector : Sector.values()) {
            boolean said = false;
            boolean open = false;
            for (Row row : rows) {
                if (row.sector() == sector && row.standing() == Standing.SENIOR) {
                    said |= row.answer() == Answer.IN_ROOM || row.answer() == Answer.REMOTE;
                    open |= row.answer() == Answer.NONE;
                }
            }
            low += said ? 1 : 0;
            high += said || open ? 1 : 0;
        }
        assertThat(kpi8.low()).isEqualTo(low);
        assertThat(kpi8.high()).isEqualTo(high);
    }

    private static int count(Answered answered, Forecaster.Case which) {
        return Kpi8.count(Quarter.of(Answered.DAY), List.of(Forecaster.register(answered.given(), which)))
                .headline();
    }

    private static boolean notWorse(QuorumRule.Missing better, QuorumRule.Missing worse) {
        return better.seats() <= worse.seats()
                && worse.sectors().containsAll(better.sectors())
                && (worse.chair() || !better.chair());
    }

    private static Answered answered(List<Row> rows, QuorumRule rule) {
        Answered answered = new Answered().quorum(rule);
        for (Row row : rows) {
            answered.row(row.sector(), row.seat(), row.standing(), row.answer(), row.declined(), row.lastTime());
            if (row.chair()) {
                answered.chair();
            }
        }
        return answered;
    }

    @Provide
    Arbitrary<List<Row>> boards() {
        return Combinators.combine(
                        Arbitraries.of(Sector.class).optional(0.8),
                        Arbitraries.longs().between(1, 8),
                        Arbitraries.of(Standing.class),
                        Arbitraries.of(Answer.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Mark.class).injectNull(0.2),
                        Arbitraries.integers().between(0, 9))
                .as((sector, seat, standing, answer, declined, lastTime, chair) ->
                        new Row(sector.orElse(null), seat, standing, answer, declined, lastTime, chair == 0))
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<QuorumRule> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of(0, 33, 50, 100),
                        Arbitraries.of(Sector.class).set().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((members, percent, sectors, chair) -> new QuorumRule(members, percent, Set.copyOf(sectors), chair));
    }
}
