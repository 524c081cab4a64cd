package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    /** Kent's twelve quarters, then eleven of another definition. */
    private static final TimeSeries TWO_DEFINITIONS =
            Series.of("56 68 79 67 51 47 72 71 74 76 78 85 900 905 - 901 907 903 902 - 906 904 908");

    @Test
    void limitsAreComputedInsideASegment() {
        List<SegmentAnalysis> analyses =
                Segments.of(TWO_DEFINITIONS, List.of(12)).analyse();

        assertThat(analyses).hasSize(2);
        SegmentAnalysis kent = analyses.getFirst();
        assertThat(kent).isInstanceOf(SegmentAnalysis.AroundMean.class);
        assertThat(kent.limits()).isEqualTo(Xmr.of(Series.KENT).result().limits());
        assertThat(kent.noLimits()).isEmpty();
        assertThat(kent.centre()).isEqualTo(Xmr.of(Series.KENT).result().centre());
        assertThat(kent.points()).isEqualTo(12);
        assertThat(kent.hasSignal()).isTrue();
        assertThat(kent.markAt(4)).contains(Side.LOW);
        assertThat(kent.meaningAt(4, Direction.DOWN_IS_BETTER)).contains(Meaning.IMPROVING);
        assertThat(kent.meaningAt(3, Direction.DOWN_IS_BETTER)).isEmpty();
    }

    @Test
    void aShortSegmentIsARunChart() {
        SegmentAnalysis after =
                Segments.of(TWO_DEFINITIONS, List.of(12)).analyse().getLast();

        assertThat(after).isInstanceOf(SegmentAnalysis.AroundMedian.class);
        assertThat(after.segment().number()).isEqualTo(1);
        assertThat(after.segment().series().first()).isEqualTo(12);
        assertThat(after.centre()).hasValue(904);
        assertThat(after.limits()).isEmpty();
        assertThat(after.noLimits()).contains(NoLimits.TOO_FEW_POINTS);
        assertThat(after.points()).isEqualTo(9);
        assertThat(after.pointsForLimits()).isEqualTo(12);
        assertThat(after.hasSignal()).isFalse();
        assertThat(after.markAt(13)).isEmpty();
    }

    @Test
    void tooFewCrossingsAreASignalThatMarksNoPoint() {
        TimeSeries series = Series.of("100 100 9 9 9 9 9 5 1 1 1 1 1");
        SegmentAnalysis analysis = Segments.of(series, List.of(2)).analyse().getLast();

        assertThat(analysis.hasSignal()).isTrue();
        assertThat(series.positions())
                .allMatch(position -> analysis.markAt(position).isEmpty());
    }

    @Test
    void aLongRunMarksItsPointsInPositionsOfTheWhole() {
        TimeSeries part = Series.of("7 1 1 1 1 1 1 1 1 9 8 9 8 9 8 9 8").between(1, 17);
        SegmentAnalysis analysis = new SegmentAnalysis.AroundMedian(new Segment(1, part), RunChart.of(part));

        assertThat(analysis.markAt(0)).isEmpty();
        assertThat(analysis.markAt(1)).contains(Side.LOW);
        assertThat(analysis.markAt(16)).contains(Side.HIGH);
        assertThat(analysis.meaningAt(16, Direction.NONE)).contains(Meaning.NEUTRAL);
    }

    @Test
    void theRuleForRangesReachesEverySegment() {
        Segments segments = Segments.of(Series.SPIKE, List.of());

        assertThat(segments.analyse().getFirst().limits())
                .isEqualTo(Xmr.of(Series.SPIKE).result().limits());
        assertThat(segments.with(RangeRule.KEPT).analyse().getFirst().limits())
                .isEqualTo(Xmr.of(Series.SPIKE).with(RangeRule.KEPT).result().limits());
        assertThat(segments.all().getFirst().analyse().limits())
                .isEqualTo(Xmr.of(Series.SPIKE).result().limits());
    }

    @Test
    void anUnchangedSegmentSaysSo() {
        SegmentAnalysis analysis =
                Segments.of(Series.of("3 ".repeat(13)), List.of()).analyse().getFirst();

        assertThat(analysis.noLimits()).contains(NoLimits.UNCHANGED);
        assertThat(analysis.limits()).isEmpty();
        assertThat(analysis.hasSignal()).isFalse();
        assertThat(analysis.centre()).hasValue(3);
    }

    @Test
    void breaksComeInAnyOrderAndMayCoincide() {
        TimeSeries series = Series.of("1 2 3 4 5 6");

        assertThat(Segments.of(series, List.of(4, 2, 4, 0)).all())
                .containsExactly(
                        new Segment(0, series.between(0, 2)),
                        new Segment(1, series.between(2, 4)),
                        new Segment(2, series.between(4, 6)));
        assertThat(Segments.of(series, List.of()).all()).containsExactly(new Segment(0, series));
    }

    @Test
    void refusesABreakOutsideTheSeries() {
        TimeSeries series = Series.of("1 2 3");

        assertThatThrownBy(() -> Segments.of(series, List.of(3))).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Segments.of(series, List.of(-1))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void nothingHasNoSegmentsAndGapsHaveNoCentre() {
        assertThat(Segments.of(TimeSeries.of(), List.of()).analyse()).isEmpty();

        SegmentAnalysis gaps =
                Segments.of(Series.of("- - 4"), List.of(2)).analyse().getFirst();
        assertThat(gaps.centre()).isEmpty();
        assertThat(gaps.points()).isZero();
        assertThat(gaps.hasSignal()).isFalse();
    }

    @Test
    void whatComesAfterABreakDoesNotTouchWhatCameBefore() {
        SegmentAnalysis alone = Segments.of(Series.KENT, List.of()).analyse().getFirst();
        SegmentAnalysis followed =
                Segments.of(TWO_DEFINITIONS, List.of(12)).analyse().getFirst();

        assertThat(followed).isEqualTo(alone);
    }
}
