package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.statistics.DisparityKind;

/**
 * Finds the counts of a statement and everything that a reader knows of them: that four quarters make a year, groups a whole,
 * crossings their margins, a part and its rest a cohort. Knows no database.
 */
record ReleaseMaker(Map<CountedCode, CountSeries> held, List<Counted> comparable, ReleaseHistory history) {

    /** A population so little larger than those counted in it tells of those who were not. */
    private static final long CLOSE = 50;

    ReleaseDraft draft(ReleaseQuestion question) {
        DisparityMaker maker = new DisparityMaker(held);
        ReleaseKeys keys = new ReleaseKeys(history);
        ReleaseCounts counts = new ReleaseCounts(history);
        List<ReleaseTable> tables = new ArrayList<>();
        Set<CountedCode> nothing = new LinkedHashSet<>(question.counted());
        for (CountedCode code : question.counted()) {
            Counted counted = comparable.stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            for (DisparityQuestion each : question.questions()) {
                maker.reference(each, counted)
                        .map(reference -> maker.alone(each, counted, reference))
                        .filter(answer -> !answer.isEmpty() && !answer.lines().isEmpty())
                        .ifPresent(answer -> {
                            tables.add(new Sheet(answer, each, keys, counts).table());
                            nothing.remove(code);
                        });
            }
        }
        return new ReleaseDraft(question, List.copyOf(tables), List.copyOf(nothing), counts.document(), counts.own());
    }

    /** One table while it is put together. */
    private final class Sheet {

        private final DisparityAnswer answer;
        private final DisparityQuestion question;
        private final ReleaseKeys keys;
        private final ReleaseCounts counts;
        private final boolean open;

        Sheet(DisparityAnswer answer, DisparityQuestion question, ReleaseKeys keys, ReleaseCounts counts) {
            this.answer = answer;
            this.question = question;
            this.keys = keys;
            this.counts = counts;
            this.open = answer.lines().stream()
                    .map(DisparityLine::denominator)
                    .flatMap(count -> count.origins().stream())
                    .allMatch(origin -> origin.kind() == CountOrigin.Kind.DIRECTORY);
        }

        ReleaseTable table() {
            boolean proportions = answer.table().kind() == DisparityKind.PROPORTIONS;
            List<ReleaseTable.Row> rows = new ArrayList<>();
            for (DisparityLine line : answer.lines()) {
                @Nullable String number = key(answer.counted(), answer.numerators(), line.numerator(), true);
                @Nullable String of = key(answer.reference(), answer.denominators(), line.denominator(), !open);
                if (number != null && of != null) {
                    rests(line.group(), proportions);
                }
                rows.add(new ReleaseTable.Row(line.group(), number, of));
            }
            return new ReleaseTable(
                    answer.counted().code(),
                    answer.reference().code(),
                    question.by(),
                    question.baseline(),
                    answer.numerators().span(),
                    answer.held(),
                    proportions,
                    rows,
                    total(answer.counted(), answer.numerators(), rows, ReleaseTable.Row::number, true),
                    total(answer.reference(), answer.denominators(), rows, ReleaseTable.Row::of, !open),
                    sources());
        }

        /** The count in its place, and each period behind it. */
        private @Nullable String key(Counted counted, PooledCounts pooled, GroupCount count, boolean guarded) {
            if (pooled.isEmpty() || count.number() == null) {
                if (!pooled.isEmpty() && !count.group().unknown()) {
                    incomplete(counted, pooled);
                }
                return null;
            }
            String when = ReleaseKeys.when(pooled.used());
            String key = keys.of(counted.code(), when, count.group(), count.number());
            counts.shown(key, count.number(), guarded);
            if (pooled.used().size() > 1) {
                List<String> parts = new ArrayList<>();
                for (Period period : pooled.used()) {
                    long value = in(counted, period, count.group()).orElseThrow();
                    String part = keys.of(counted.code(), ReleaseKeys.when(period), count.group(), value);
                    counts.behind(part, value, guarded);
                    parts.add(part);
                }
                counts.total(key, parts);
            }
            return key;
        }

        private void incomplete(Counted counted, PooledCounts pooled) {
            counts.incomplete(counted.code(), ReleaseKeys.when(pooled.used()), question.by());
            pooled.used().forEach(period -> counts.incomplete(counted.code(), ReleaseKeys.when(period), question.by()));
        }

        /** Of proportions those who were not counted are children too, in each period; so are those of a small population. */
        private void rests(GroupKey group, boolean proportions) {
            List<Period> used = answer.numerators().used();
            rest(
                    answer.numerators().of(group).counted(),
                    ReleaseKeys.when(used),
                    answer.denominators().of(group).counted(),
                    ReleaseKeys.when(answer.denominators().used()),
                    group,
                    proportions);
            if (proportions
                    && used.size() > 1
                    && used.equals(answer.denominators().used())) {
                used.forEach(period -> rest(
                        in(answer.counted(), period, group),
                        ReleaseKeys.when(period),
                        in(answer.reference(), period, group),
                        ReleaseKeys.when(period),
                        group,
                        true));
            }
        }

        private void rest(
                OptionalLong part, String when, OptionalLong whole, String wholeWhen, GroupKey group, boolean inside) {
            if (part.isEmpty() || whole.isEmpty() || part.getAsLong() > whole.getAsLong()) {
                return;
            }
            boolean children = answer.counted().unit() == Counted.Unit.CHILDREN;
            if (inside || (children && whole.getAsLong() - part.getAsLong() < CLOSE)) {
                counts.rest(
                        keys.of(answer.reference().code(), wholeWhen, group, whole.getAsLong()),
                        keys.of(answer.counted().code(), when, group, part.getAsLong()));
            }
        }

        private OptionalLong in(Counted counted, Period period, GroupKey group) {
            return Optional.ofNullable(held.get(counted.code())).stream()
                    .flatMap(series -> series.periods().stream())
                    .filter(one -> one.period().equals(period))
                    .map(one -> one.of(group).counted())
                    .findFirst()
                    .orElse(OptionalLong.empty());
        }

        /** All rows together, where every group that is known of has its number. */
        private @Nullable String total(
                Counted counted,
                PooledCounts pooled,
                List<ReleaseTable.Row> rows,
                Function<ReleaseTable.Row, @Nullable String> which,
                boolean guarded) {
            List<String> parts = new ArrayList<>();
            for (ReleaseTable.Row row : rows) {
                @Nullable String key = which.apply(row);
                if (key != null) {
                    parts.add(key);
                } else if (!row.group().unknown()) {
                    return null;
                }
            }
            if (parts.isEmpty()) {
                return null;
            }
            long sum = parts.stream().mapToLong(counts::value).reduce(0, Math::addExact);
            String key = keys.total(counted.code(), ReleaseKeys.when(pooled.used()), question.by(), sum);
            counts.shown(key, sum, guarded);
            counts.total(key, parts);
            return key;
        }

        private List<ProtectedTable.Source> sources() {
            return DisparityFindings.origins(answer).stream()
                    .map(origin -> new ProtectedTable.Source(
                            origin.kind() == CountOrigin.Kind.FIGURE ? origin.label() : origin.source(),
                            origin.kind() == CountOrigin.Kind.FIGURE,
                            origin.sourceDate()))
                    .distinct()
                    .sorted(Comparator.comparing(ProtectedTable.Source::name))
                    .toList();
        }
    }
}
