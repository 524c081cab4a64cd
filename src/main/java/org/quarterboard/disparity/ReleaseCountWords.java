package org.quarterboard.disparity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterboard.statistics.DisparityRow;
import org.quarterboard.statistics.DisparityShares;
import org.quarterboard.statistics.DisparityState;
import org.quarterboard.statistics.Interval;
import org.quarterboard.statistics.Ratio;

/** How a count that may be hidden, and what is made from it, is said. */
record ReleaseCountWords(DisparityWords words) {

    private static final String NONE = "–";

    String get(String key, Object... arguments) {
        return words.foreign("disparity.release." + key, arguments);
    }

    String count(ProtectedCount count) {
        return switch (count.told()) {
            case NUMBER -> words.whole(count.number());
            case FEW -> get("few", count.fewerThan());
            case WITHHELD -> get("withheld");
            case MISSING -> get("missing");
        };
    }

    /** A reference in which nobody's group is unknown has no number there. */
    String of(ReleaseFigures.Row row) {
        return row.told().of().told() == ProtectedCount.Told.MISSING
                        && row.told().group().unknown()
                ? NONE
                : count(row.told().of());
    }

    /** What can be said of a group; where one of its numbers is hidden, that alone. */
    String state(ReleaseFigures.Table table, ReleaseFigures.Row row) {
        if (row.told().number().hidden()) {
            return count(row.told().number());
        }
        if (row.told().of().hidden()) {
            return get("reference-hidden");
        }
        DisparityState state = row.made().state();
        if (state == DisparityState.NO_BASELINE
                && table.baseline().filter(ReleaseFigures.Row::hidden).isPresent()) {
            return get("baseline-hidden");
        }
        String said = words.state(state);
        return row.made().borderline() ? words.foreign("disparity.table.borderline", said) : said;
    }

    /** The ratio of a group of which one may be said; never of one with a hidden number. */
    Optional<Ratio> ratio(ReleaseFigures.Row row) {
        return row.hidden() || row.made().state() == DisparityState.TOO_FEW
                ? Optional.empty()
                : row.made().ratio();
    }

    ReleaseText.Line line(ReleaseFigures.Table table, ReleaseFigures.Row row) {
        Optional<DisparityShares> shares = row.shares();
        Optional<Ratio> ratio = ratio(row);
        DisparityRow made = row.made();
        boolean share = !made.group().unknown();
        return new ReleaseText.Line(
                words.label(row.told().group()),
                List.of(
                        count(row.told().number()),
                        of(row),
                        share
                                ? shares.flatMap(DisparityShares::ofKnown)
                                        .map(this::percent)
                                        .orElse(NONE)
                                : NONE,
                        share
                                ? orNone(shares.map(each -> words.percent(each.referenceOfKnown()))
                                        .orElse(""))
                                : NONE,
                        orNone(shares.map(each -> words.points(each.difference()))
                                .orElse("")),
                        ratio.map(words::ratio).orElse(NONE),
                        state(table, row)),
                ratio.map(each -> words.ratio(each.lower())).orElse(""),
                ratio.filter(each -> each.upper().isPresent())
                        .map(each -> words.ratio(each.upper().orElseThrow()))
                        .orElse(""),
                false);
    }

    ReleaseText.Line total(ProtectedTable table) {
        return new ReleaseText.Line(
                get("total"),
                List.of(count(table.total()), count(table.referenceTotal()), NONE, NONE, NONE, NONE, NONE),
                "",
                "",
                true);
    }

    String sources(List<ProtectedTable.Source> sources) {
        return words.list(sources.stream()
                .map(source -> {
                    String name = source.measure() ? words.get("source.figure", source.name()) : source.name();
                    return source.date() == null
                            ? name
                            : words.get("source.dated", name, words.formats().date(source.date(), words.locale()));
                })
                .distinct()
                .collect(Collectors.toList()));
    }

    private String percent(Interval share) {
        return words.percent(share);
    }

    private static String orNone(String text) {
        return text.isEmpty() ? NONE : text;
    }
}
