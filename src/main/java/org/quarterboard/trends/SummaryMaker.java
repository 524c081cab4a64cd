package org.quarterboard.trends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterboard.kpi.HealthAsked;
import org.quarterboard.kpi.HealthLabel;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Quarter;

/**
 * Puts the summary of a quarter together. Knows no database.
 *
 * <p>Lines are ordered by group; within a group the main measures and the established indicators come before the others, what
 * is new before what goes on, the weightier rule before the lighter one (of signals: outside the limits, a trend, two of
 * three, a shift, a long run, few crossings), and then in the order of the catalogue.
 */
record SummaryMaker(
        MeasureCatalogue catalogue,
        SeriesBuilder builder,
        HeldFigures held,
        Populations populations,
        Quarter quarter,
        boolean wales,
        Words words) {

    private record Ranked(SummaryLine line, int rank) {}

    private static final Comparator<Ranked> BY_IMPORTANCE = Comparator.comparing(
                    (Ranked ranked) -> ranked.line().group())
            .thenComparing(ranked -> !ranked.line().main())
            .thenComparing(ranked -> ranked.line().still())
            .thenComparing(Ranked::rank);

    /** The measures that have a value of their own in the quarter's definitions. */
    List<Measure> judged() {
        return catalogue.measures().stream().filter(this::hasValue).toList();
    }

    List<HealthAsked> asked() {
        return judged().stream()
                .map(measure -> HealthAsked.of(measure.code(), quarter))
                .toList();
    }

    QuarterSummary summary(HealthLabels health) {
        List<SummaryLine> lines = judged().stream()
                .map(measure -> line(measure, health))
                .sorted(BY_IMPORTANCE)
                .map(Ranked::line)
                .toList();
        return new QuarterSummary(quarter, words.quarter(quarter), headline(lines), lines, notes());
    }

    private Ranked line(Measure measure, HealthLabels health) {
        Verdict now = verdict(measure, quarter);
        Quarter before = quarter.previous();
        boolean still = measure.versionIn(before).isPresent() && now.continues(verdict(measure, before));
        String sentence = still
                ? words.get("summary.still." + stillKey(now), now.sentence(), words.quarter(before))
                : now.sentence();
        String data = health.of(HealthAsked.of(measure.code(), quarter))
                .map(HealthLabel::beside)
                .orElse("");
        return new Ranked(
                new SummaryLine(
                        now.group(),
                        measure.code(),
                        measure.headline() || measure.established(),
                        words.foreign(measure.versionIn(quarter).orElseThrow().titleKey(wales)),
                        sentence,
                        now.reason(),
                        still,
                        data),
                now.rank());
    }

    private static String stillKey(Verdict verdict) {
        return verdict.reason() == null ? "signal" : "missing";
    }

    private Verdict verdict(Measure measure, Quarter of) {
        return new SummaryRule(builder.build(measure, held, populations, of), of, words).judge();
    }

    private String headline(List<SummaryLine> lines) {
        List<String> parts = new ArrayList<>();
        for (SummaryGroup group : SummaryGroup.values()) {
            long count = lines.stream().filter(line -> line.group() == group).count();
            if (group != SummaryGroup.SECTORS && (count > 0 || group == SummaryGroup.WORSENED)) {
                parts.add(words.get("summary.count." + group.name(), count));
            }
        }
        return words.get("summary.headline", words.quarter(quarter), words.list(parts));
    }

    private List<String> notes() {
        long parts = catalogue.measures().stream()
                .filter(measure -> measure.versionIn(quarter).isPresent() && !hasValue(measure))
                .count();
        return List.of(words.get("summary.note.rule"), words.get("summary.note.parts", parts));
    }

    private boolean hasValue(Measure measure) {
        return measure.versionIn(quarter)
                .flatMap(version -> Optional.ofNullable(version.numerator()))
                .isPresent();
    }
}
