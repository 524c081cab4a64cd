package org.quarterboard.trends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quarterboard.statistics.Limits;
import org.quarterboard.statistics.Meaning;
import org.quarterboard.statistics.NoLimits;
import org.quarterboard.statistics.Run;
import org.quarterboard.statistics.RunRules;
import org.quarterboard.statistics.SegmentAnalysis;
import org.quarterboard.statistics.SegmentAnalysis.AroundMean;
import org.quarterboard.statistics.SegmentAnalysis.AroundMedian;
import org.quarterboard.statistics.Signal;

/** What can be said about one segment that has values. */
record SegmentFindings(Trend trend, SegmentAnalysis analysis, Words words) {

    List<String> sentences() {
        return switch (analysis) {
            case AroundMean mean -> aroundMean(mean);
            case AroundMedian median -> aroundMedian(median);
        };
    }

    String title() {
        if (analysis instanceof AroundMean mean) {
            Optional<Signal> newest = newestSignal(mean);
            if (newest.isPresent()) {
                String brief = new SignalSentence(trend, mean, newest.get(), words).brief();
                return reachesNewest(newest.get().to()) ? brief : words.get("title.since", brief);
            }
        } else if (analysis instanceof AroundMedian median && analysis.hasSignal()) {
            return newestRun(median)
                    .map(run -> words.get("title.long-run." + run.side().name(), run.length()))
                    .orElseGet(() -> words.get("title.crossings"));
        }
        return analysis.noLimits()
                .map(this::titleWithoutLimits)
                .orElseGet(() -> words.get("title.none", analysis.points()));
    }

    Note note() {
        if (analysis instanceof AroundMean mean) {
            Optional<Signal> newest = newestSignal(mean);
            if (newest.isPresent()) {
                Signal signal = newest.get();
                return signal(signal.meaning(trend.direction()), signal.from(), signal.to());
            }
        } else if (analysis instanceof AroundMedian median && analysis.hasSignal()) {
            return newestRun(median)
                    .map(run -> signal(
                            run.meaning(trend.direction()),
                            run.points().getFirst(),
                            run.points().getLast()))
                    .orElseGet(() -> new Note(Note.Kind.SIGNAL, Meaning.NEUTRAL, true, words.get("note.clusters")));
        }
        if (analysis.limits().isPresent()) {
            return new Note(Note.Kind.NO_UNUSUAL_CHANGE, null, false, words.get("note.none"));
        }
        return analysis.noLimits().orElseThrow() == NoLimits.TOO_FEW_POINTS
                ? new Note(
                        Note.Kind.NOT_ENOUGH,
                        null,
                        false,
                        words.get("note.few", analysis.points(), analysis.pointsForLimits()))
                : new Note(
                        Note.Kind.NO_LIMITS,
                        null,
                        false,
                        words.get("note.no-limits."
                                + analysis.noLimits().orElseThrow().name()));
    }

    private Note signal(Meaning meaning, int from, int to) {
        String when = words.span(
                trend.series().points().get(from).quarter(),
                trend.series().points().get(to).quarter());
        return new Note(Note.Kind.SIGNAL, meaning, reachesNewest(to), words.get("note.signal." + meaning.name(), when));
    }

    private List<String> aroundMean(AroundMean mean) {
        List<String> sentences = new ArrayList<>();
        for (Signal signal : mean.signals().all().reversed()) {
            sentences.add(new SignalSentence(trend, mean, signal, words).sentence());
        }
        mean.noLimits().ifPresent(reason -> sentences.add(withoutLimits(reason)));
        if (sentences.isEmpty()) {
            Limits drawn =
                    mean.limits().orElseThrow().clippedTo(trend.series().mode().bounds());
            sentences.add(words.get("find.none", mean.points(), estimate(drawn.lower()), estimate(drawn.upper())));
        }
        return sentences;
    }

    private List<String> aroundMedian(AroundMedian median) {
        List<String> sentences = new ArrayList<>();
        String middle = estimate(median.centre().orElseThrow());
        Optional<RunRules> rules = median.chart().rules();
        rules.ifPresent(found -> {
            for (Run run : found.longRuns().reversed()) {
                sentences.add(words.get(
                        "meaning.sentence",
                        words.get("find.long-run." + run.side().name(), run.length(), middle, found.longestRunLimit()),
                        new SignalWords(trend, words).meaning(run.meaning(trend.direction()))));
            }
            if (found.tooFewCrossings()) {
                sentences.add(words.get("find.crossings", found.crossings(), found.fewestCrossings(), middle));
            }
            if (!found.signal()) {
                sentences.add(words.get("find.run-none", middle));
            }
        });
        sentences.add(withoutLimits(NoLimits.TOO_FEW_POINTS));
        // The one value of a single quarter is said beside the picture; a median would say it again as something else.
        if (rules.isEmpty() && median.points() > 1) {
            sentences.add(words.get("find.median", median.points(), middle));
        }
        return sentences;
    }

    private String withoutLimits(NoLimits reason) {
        return switch (reason) {
            case TOO_FEW_POINTS -> words.get("find.few", analysis.points(), analysis.pointsForLimits());
            case UNCHANGED -> words.get("find.unchanged", same());
            case NO_NEIGHBOURS -> words.get("find.no-neighbours");
            case ZERO_RANGE -> words.get("find.zero-range");
        };
    }

    private String titleWithoutLimits(NoLimits reason) {
        return switch (reason) {
            case TOO_FEW_POINTS -> words.get("title.few", analysis.points(), analysis.pointsForLimits());
            case UNCHANGED -> words.get("title.unchanged", analysis.points());
            case NO_NEIGHBOURS -> words.get("title.no-limits");
            case ZERO_RANGE -> words.get("title.zero-range");
        };
    }

    private String same() {
        int first = analysis.segment().series().observedPositions().findFirst().orElseThrow();
        return words.value(
                trend.series(),
                Objects.requireNonNull(trend.series().points().get(first).value()));
    }

    private static Optional<Signal> newestSignal(AroundMean mean) {
        return mean.signals().all().stream()
                .max(Comparator.comparingInt(Signal::to).thenComparing(Signal::rule, Comparator.reverseOrder()));
    }

    private static Optional<Run> newestRun(AroundMedian median) {
        return median.chart().rules().stream()
                .flatMap(rules -> rules.longRuns().stream())
                .reduce((before, after) -> after);
    }

    private boolean reachesNewest(int position) {
        return trend.series().newest().stream().anyMatch(newest -> newest <= position);
    }

    private String estimate(double value) {
        return words.estimate(trend.series(), value);
    }
}
