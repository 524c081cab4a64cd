package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quarterboard.statistics.DisparityKind;
import org.quarterboard.statistics.DisparityRow;
import org.quarterboard.statistics.DisparityState;
import org.quarterboard.statistics.TotalsCheck;
import org.quarterboard.statistics.UnknownBounds;

/** How an answer is to be read, and what is wrong with its figures: said beside it, never left to the reader. */
record PageNotes(DisparityInFull full, DisparityWords words) {

    List<String> all() {
        DisparityAnswer answer = full.answer();
        List<String> notes = new ArrayList<>();
        notes.add(
                answer.denominators().isEmpty()
                        ? words.get("note.against-nothing", words.name(answer.reference()))
                        : words.get("note.against", words.name(answer.reference()), sources(answer)));
        notes.add(words.get("note." + answer.table().kind()));
        notes.add(words.get("note.family", full.tested()));
        if (answer.held() < answer.asked()) {
            notes.add(words.get("note.held", answer.held(), answer.asked()));
        }
        if (answer.asked() > 1 || answer.table().kind() == DisparityKind.RATES) {
            notes.add(words.get("note.narrow"));
        }
        answer.totals().filter(PageNotes::disagree).ifPresent(totals -> notes.add(total(totals)));
        for (PooledCounts side : List.of(answer.numerators(), answer.denominators())) {
            if (side.bases().size() > 1) {
                notes.add(words.get("note.break", words.list(side.bases())));
            }
        }
        missing(answer, notes);
        moreThanThereAre(answer, notes);
        if (answer.lines().stream().map(DisparityLine::row).anyMatch(DisparityRow::clearOnItsOwnOnly)) {
            notes.add(words.get("note.own-only"));
        }
        if (answer.lines().stream().map(DisparityLine::row).anyMatch(DisparityRow::borderline)) {
            notes.add(words.get("note.borderline"));
        }
        return notes;
    }

    /** A total says nothing against groups of which one is missing, unless they are more without it. */
    private static boolean disagree(TotalsCheck totals) {
        return totals.outcome() == TotalsCheck.Outcome.ABOVE_THE_TOTAL
                || totals.outcome() == TotalsCheck.Outcome.BELOW_THE_TOTAL;
    }

    private String total(TotalsCheck totals) {
        return words.get(
                "note.total",
                words.whole(totals.sum()),
                words.whole(totals.whole().orElseThrow()));
    }

    private void missing(DisparityAnswer answer, List<String> notes) {
        for (DisparityLine line : answer.lines()) {
            DisparityState state = line.row().state();
            String name = words.label(line.group());
            if (state == DisparityState.NO_FIGURES) {
                notes.add(words.get(
                        line.numerator().number() == null ? "note.no-number" : "note.no-denominator",
                        name,
                        words.foreign((line.numerator().number() == null ? line.numerator() : line.denominator())
                                .gap()
                                .messageKey())));
            } else if (state == DisparityState.IMPOSSIBLE) {
                notes.add(words.get(
                        "note.impossible",
                        name,
                        words.whole(line.numerator().counted().orElse(0)),
                        words.whole(line.denominator().counted().orElse(0))));
            } else if (state == DisparityState.NO_BASELINE) {
                String nothing = words.get("note.no-baseline");
                if (!notes.contains(nothing)) {
                    notes.add(nothing);
                }
            }
        }
    }

    /** Children of a rate may be counted twice over a year; more of them than there are is worth a question all the same. */
    private void moreThanThereAre(DisparityAnswer answer, List<String> notes) {
        if (answer.table().kind() != DisparityKind.RATES || answer.counted().unit() != Counted.Unit.CHILDREN) {
            return;
        }
        for (DisparityLine line : answer.lines()) {
            long counted = line.numerator().counted().orElse(0);
            long there = line.denominator().counted().orElse(0);
            if (!line.group().unknown() && there > 0 && counted > there) {
                notes.add(words.get(
                        "note.more-than-there-are",
                        words.label(line.group()),
                        words.whole(counted),
                        words.whole(there)));
            }
        }
    }

    /** Who counted the reference, and when. */
    private String sources(DisparityAnswer answer) {
        Set<String> said = new LinkedHashSet<>();
        answer.lines().forEach(line -> line.denominator().origins().forEach(origin -> said.add(source(origin, words))));
        return words.list(List.copyOf(said));
    }

    /** Who says so on either side, each once. */
    static List<String> sources(DisparityAnswer answer, DisparityWords words) {
        return DisparityFindings.origins(answer).stream()
                .map(origin -> source(origin, words))
                .distinct()
                .toList();
    }

    static String source(CountOrigin origin, DisparityWords words) {
        String source =
                origin.kind() == CountOrigin.Kind.FIGURE ? words.get("source.figure", origin.label()) : origin.source();
        return origin.sourceDate() == null
                ? source
                : words.get("source.dated", source, words.formats().date(origin.sourceDate(), words.locale()));
    }

    /** What could become of each tested group if everybody's were known. */
    List<String> unknown() {
        List<String> said = new ArrayList<>();
        for (DisparityLine line : full.answer().lines()) {
            if (!line.row().state().judged()) {
                continue;
            }
            line.bounds()
                    .ifPresent(bounds -> said.add(words.get(
                            "unknown." + bounds.effect(),
                            words.label(line.group()),
                            limit(bounds, true),
                            limit(bounds, false))));
        }
        return full.answer().table().hasUnknown() ? said : List.of();
    }

    private String limit(UnknownBounds bounds, boolean lowest) {
        return (lowest ? bounds.lowest() : bounds.highest())
                .map(ratio -> ratio.estimate().isPresent()
                        ? words.ratio(ratio.estimate().getAsDouble())
                        : words.get("ratio-at-least", words.ratio(ratio.lower())))
                .orElse(words.get("unknown.nothing"));
    }
}
