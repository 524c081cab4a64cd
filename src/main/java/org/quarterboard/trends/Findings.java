package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quarterboard.shared.Quarter;
import org.quarterboard.statistics.SegmentAnalysis;
import org.quarterboard.statistics.TimeSeries;

/** What a trend says in plain words. Every sentence belongs to one rule of statistics and claims no more than it. */
final class Findings {

    private Findings() {}

    static Found of(Trend trend, Quarter upTo, Words words) {
        MeasureSeries series = trend.series();
        if (series.newestPoint().isEmpty()) {
            String nothing = words.get("find.nothing", words.quarter(upTo));
            return new Found(
                    nothing, List.of(nothing), new Note(Note.Kind.NOTHING, null, false, words.get("note.nothing")));
        }
        return series.bounded() ? bounded(series, words) : analysed(trend, words);
    }

    private static Found bounded(MeasureSeries series, Words words) {
        SeriesPoint newest = series.newestPoint().orElseThrow();
        BigDecimal value = Objects.requireNonNull(newest.value());
        Integer outOf = Objects.requireNonNull(series.measure().newest().outOf());
        // Each of these measures counts something else of the sectors: the words are the measure's own.
        Object[] sectors = {words.plain(value), outOf, words.quarter(newest.quarter())};
        String code = series.measure().code().toString();
        return new Found(
                words.get("title.sectors." + code, sectors),
                List.of(words.get("find.sectors." + code, sectors)),
                new Note(Note.Kind.GRID, null, false, words.get("note.grid")));
    }

    private static Found analysed(Trend trend, Words words) {
        SegmentAnalysis newest = trend.newest().orElseThrow();
        SegmentFindings now = new SegmentFindings(trend, newest, words);
        List<String> sentences = new ArrayList<>(now.sentences());
        for (SegmentAnalysis earlier : trend.segments().reversed()) {
            if (earlier.segment().number() < newest.segment().number() && earlier.points() > 0) {
                TimeSeries part = earlier.segment().series();
                String span = words.span(quarter(trend, part.first()), quarter(trend, part.end() - 1));
                for (String sentence : new SegmentFindings(trend, earlier, words).sentences()) {
                    sentences.add(words.get("find.earlier", span, sentence));
                }
            }
        }
        return new Found(now.title(), sentences, now.note());
    }

    private static Quarter quarter(Trend trend, int position) {
        return trend.series().points().get(position).quarter();
    }
}
