package org.quarterboard.trends;

import java.util.List;
import java.util.Objects;
import org.quarterboard.statistics.Limits;
import org.quarterboard.statistics.Meaning;
import org.quarterboard.statistics.SegmentAnalysis.AroundMean;
import org.quarterboard.statistics.Side;
import org.quarterboard.statistics.Signal;

/** One signal of an XmR chart in words: which rule, which quarters, and what it means; no more than the rule says. */
record SignalSentence(Trend trend, AroundMean analysis, Signal signal, Words words) {

    private static final int PAIR = 2;

    /** In full: "Two of three consecutive quarters, … lie near the lower limit (45.7). …" */
    String sentence() {
        return words.get("meaning.sentence", what(), new SignalWords(trend, words).meaning(meaning()));
    }

    /** About ten words, for a title. */
    String brief() {
        String side = signal.side().name();
        return switch (signal.rule()) {
            case OUTSIDE -> words.get("title.outside." + side, quarter(signal.from()));
            case TREND -> words.get("title.trend." + side, length(), quarter(signal.to()));
            case TWO_OF_THREE ->
                words.get("title.near." + side, quarters(false), signal.points().size());
            case SHIFT -> words.get("title.shift." + side, length(), quarter(signal.to()));
        };
    }

    Meaning meaning() {
        return signal.meaning(trend.direction());
    }

    private String what() {
        String side = signal.side().name();
        return switch (signal.rule()) {
            case OUTSIDE -> words.get("find.outside." + side, quarter(signal.from()), value(signal.from()), limit());
            case TREND ->
                words.get(
                        "find.trend." + side,
                        length(),
                        quarter(signal.from()),
                        value(signal.from()),
                        quarter(signal.to()),
                        value(signal.to()));
            case TWO_OF_THREE -> near(side);
            case SHIFT ->
                words.get(
                        "find.shift." + side,
                        length(),
                        quarter(signal.from()),
                        quarter(signal.to()),
                        words.estimate(trend.series(), analysis.centre().orElseThrow()));
        };
    }

    private String near(String side) {
        int marked = signal.points().size();
        String kind = marked < PAIR ? "find.near-one." : marked == PAIR ? "find.near." : "find.near-many.";
        return words.get(kind + side, quarters(true), limit());
    }

    private String limit() {
        Limits drawn =
                analysis.limits().orElseThrow().clippedTo(trend.series().mode().bounds());
        return words.estimate(trend.series(), signal.side() == Side.HIGH ? drawn.upper() : drawn.lower());
    }

    private int length() {
        return signal.to() - signal.from() + 1;
    }

    private String quarters(boolean withValues) {
        List<String> names = signal.points().stream()
                .map(at -> withValues ? words.get("find.point", quarter(at), value(at)) : quarter(at))
                .toList();
        return words.list(names);
    }

    private String quarter(int position) {
        return words.quarter(trend.series().points().get(position).quarter());
    }

    private String value(int position) {
        return words.value(
                trend.series(),
                Objects.requireNonNull(trend.series().points().get(position).value()));
    }
}
