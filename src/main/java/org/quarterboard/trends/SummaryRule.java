package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quarterboard.kpi.PeriodShape;
import org.quarterboard.shared.Quarter;
import org.quarterboard.statistics.Limits;
import org.quarterboard.statistics.SegmentAnalysis;
import org.quarterboard.statistics.SegmentAnalysis.AroundMedian;

/**
 * What can be said of one quarter of a series, and in which group of the summary it stands. Looks in this order, and stops
 * at the first that holds:
 *
 * <ol>
 *   <li>The quarter has no value: the reason is said, and no earlier value stands in for it.
 *   <li>A count of sectors: told as it is.
 *   <li>A share of fewer than five ({@link SmallNumbers}).
 *   <li>A signal marks the quarter ({@link QuarterSignal}): worsened, improved or unusual, by the measure's direction; or
 *       nothing, where the counts are too small for it, or where a figure that it rests on is provisional.
 *   <li>The rules were applied and found nothing at the quarter: no unusual change; or nothing, where its figure is
 *       provisional.
 *   <li>They could not be applied: too few quarters, since a new definition or at all; no neighbours; no limits.
 * </ol>
 *
 * <p>The difference between two quarters decides nothing. A figure beside the value that is missing, such as a breakdown,
 * takes nothing from it and is told beside the sentence.
 */
record SummaryRule(MeasureSeries series, Quarter quarter, Words words) {

    Verdict judge() {
        int at = position();
        if (at < 0) {
            return cannot(
                    series.measure().period() == PeriodShape.STATED ? CannotSay.OTHER_PERIODS : CannotSay.NOT_RETURNED);
        }
        SeriesPoint point = series.points().get(at);
        if (point.missing() != null) {
            return missing(point, point.missing());
        }
        if (series.bounded()) {
            return Verdict.of(SummaryGroup.SECTORS, 0, sectors(point));
        }
        Trend trend = Trend.of(series);
        return judge(at, point, trend, trend.at(at).orElseThrow());
    }

    private Verdict judge(int at, SeriesPoint point, Trend trend, SegmentAnalysis analysis) {
        SmallNumbers small = new SmallNumbers(trend, analysis, words);
        if (small.shareOfTooFew(point)) {
            return Verdict.cannot(
                    CannotSay.SMALL_SHARE,
                    words.get(
                            CannotSay.SMALL_SHARE.key(),
                            quarterText(),
                            new LatestWords(series, words).fraction(point),
                            SmallNumbers.FEWEST));
        }
        Optional<QuarterSignal> signal = QuarterSignal.at(at, trend, analysis, words);
        if (signal.isPresent()) {
            return signalled(at, point, signal.get(), small);
        }
        Verdict tested = unsignalled(at, point, analysis);
        return point.provisional() && tested.group() == SummaryGroup.UNCHANGED
                ? Verdict.cannot(
                        CannotSay.PROVISIONAL, words.get(CannotSay.PROVISIONAL.key(), quarterText(), value(point)))
                : tested;
    }

    private Verdict signalled(int at, SeriesPoint point, QuarterSignal signal, SmallNumbers small) {
        if (small.mayBeChance(point)) {
            return Verdict.cannot(
                    CannotSay.SMALL_COUNTS,
                    words.get(CannotSay.SMALL_COUNTS.key(), quarterText(), value(point), SmallNumbers.FEWEST));
        }
        if (IntStream.rangeClosed(signal.from(), at)
                .anyMatch(each -> series.points().get(each).provisional())) {
            return Verdict.cannot(
                    CannotSay.PROVISIONAL_SIGNAL,
                    words.get(CannotSay.PROVISIONAL_SIGNAL.key(), quarterText(), signal.sentence()));
        }
        SummaryGroup group = switch (signal.meaning()) {
            case CONCERNING -> SummaryGroup.WORSENED;
            case IMPROVING -> SummaryGroup.IMPROVED;
            case NEUTRAL -> SummaryGroup.UNUSUAL;
        };
        return Verdict.of(group, signal.rank(), signal.sentence());
    }

    private Verdict unsignalled(int at, SeriesPoint point, SegmentAnalysis analysis) {
        if (analysis.limits().isPresent()) {
            Limits drawn = analysis.limits().get().clippedTo(series.mode().bounds());
            return unchanged(
                    "limits",
                    quarterText(),
                    value(point),
                    words.estimate(series, drawn.lower()),
                    words.estimate(series, drawn.upper()));
        }
        return switch (analysis.noLimits().orElseThrow()) {
            case TOO_FEW_POINTS -> few((AroundMedian) analysis);
            case UNCHANGED -> unchanged("equal", analysis.points(), value(point));
            case NO_NEIGHBOURS -> cannot(CannotSay.NO_NEIGHBOURS);
            case ZERO_RANGE -> zeroRange(at, point);
        };
    }

    private Verdict few(AroundMedian analysis) {
        if (analysis.chart().rules().isPresent()) {
            return unchanged(
                    "run",
                    analysis.points(),
                    words.estimate(series, analysis.centre().orElseThrow()),
                    analysis.pointsForLimits());
        }
        int first = analysis.segment().series().first();
        return series.severedAt().contains(first)
                ? Verdict.cannot(
                        CannotSay.NEW_DEFINITION,
                        words.get(
                                CannotSay.NEW_DEFINITION.key(),
                                words.quarter(series.points().get(first).quarter()),
                                analysis.points(),
                                analysis.pointsForLimits()))
                : Verdict.cannot(
                        CannotSay.TOO_FEW,
                        words.get(CannotSay.TOO_FEW.key(), analysis.points(), analysis.pointsForLimits()));
    }

    private Verdict zeroRange(int at, SeriesPoint point) {
        BigDecimal before = at == 0 ? null : series.points().get(at - 1).value();
        boolean same = before != null && before.compareTo(Objects.requireNonNull(point.value())) == 0;
        return same
                ? unchanged("mostly", quarterText(), value(point))
                : Verdict.cannot(
                        CannotSay.ZERO_RANGE, words.get(CannotSay.ZERO_RANGE.key(), quarterText(), value(point)));
    }

    private Verdict missing(SeriesPoint point, Missing missing) {
        boolean published = missing == Missing.NOT_RETURNED && series.measure().period() == PeriodShape.STATED;
        CannotSay reason = published ? CannotSay.OTHER_PERIODS : CannotSay.of(missing);
        BigDecimal numerator = point.numerator();
        return reason == CannotSay.NO_DENOMINATOR && numerator != null
                ? Verdict.cannot(reason, words.get(reason.key(), quarterText(), words.plain(numerator)))
                : cannot(reason);
    }

    /** Each of the measures of sectors counts something else of them: the words are the measure's own. */
    private String sectors(SeriesPoint point) {
        String counted = words.get(
                "find.sectors." + series.measure().code(),
                value(point),
                Objects.requireNonNull(series.measure().newest().outOf()),
                quarterText());
        return point.provisional() ? words.get("summary.sectors-provisional", counted) : counted;
    }

    private Verdict cannot(CannotSay reason) {
        return Verdict.cannot(reason, words.get(reason.key(), quarterText()));
    }

    private Verdict unchanged(String kind, Object... arguments) {
        return Verdict.of(SummaryGroup.UNCHANGED, 0, words.get("summary.unchanged." + kind, arguments));
    }

    private int position() {
        return IntStream.range(0, series.points().size())
                .filter(each -> series.points().get(each).quarter().equals(quarter))
                .findFirst()
                .orElse(-1);
    }

    private String value(SeriesPoint point) {
        return words.value(series, Objects.requireNonNull(point.value()));
    }

    private String quarterText() {
        return words.quarter(quarter);
    }
}
