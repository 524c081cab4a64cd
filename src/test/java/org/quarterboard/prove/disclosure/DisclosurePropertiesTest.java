package org.quarterboard.prove.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.quarterboard.prove.disclosure.Attacker.Answer;
import org.quarterboard.prove.disclosure.Attacker.Pair;
import org.quarterboard.statistics.DisclosureCell;
import org.quarterboard.statistics.DisclosureControl;
import org.quarterboard.statistics.DisclosureCount;
import org.quarterboard.statistics.DisclosureDocument;
import org.quarterboard.statistics.DisclosureMark;
import org.quarterboard.statistics.DisclosureOutcome;
import org.quarterboard.statistics.DisclosureReason;
import org.quarterboard.statistics.DisclosureRelation;

/** What holds for every document, and for every one that follows it. */
class DisclosurePropertiesTest {

    private static final int T = DisclosureControl.THRESHOLD;

    /** A table of groups by quarter with totals on both sides. */
    private static Release table(List<Integer> values, int columns) {
        Release release = Release.empty();
        int rows = values.size() / columns;
        for (int i = 0; i < rows * columns; i++) {
            String key = "c" + i / columns + i % columns;
            release.counts().put(key, DisclosureCount.shown(key, values.get(i)));
        }
        for (int row = 0; row < rows; row++) {
            int here = row;
            sum(
                    release,
                    "row" + row,
                    IntStream.range(0, columns)
                            .mapToObj(column -> "c" + here + column)
                            .toList());
        }
        for (int column = 0; column < columns; column++) {
            int here = column;
            sum(
                    release,
                    "column" + column,
                    IntStream.range(0, rows).mapToObj(row -> "c" + row + here).toList());
        }
        sum(
                release,
                "all",
                IntStream.range(0, rows).mapToObj(row -> "row" + row).toList());
        release.relations()
                .add(DisclosureRelation.total(
                        "all",
                        IntStream.range(0, columns)
                                .mapToObj(column -> "column" + column)
                                .toList()));
        return release;
    }

    private static void sum(Release release, String key, List<String> parts) {
        long value = parts.stream()
                .mapToLong(part -> release.counts().get(part).value())
                .sum();
        release.counts().put(key, DisclosureCount.shown(key, value));
        release.relations().add(DisclosureRelation.total(key, parts));
    }

    private static Map<String, DisclosureMark> marks(DisclosureOutcome outcome) {
        Map<String, DisclosureMark> marks = new HashMap<>();
        outcome.cells().forEach((key, cell) -> marks.put(key, cell.mark()));
        return marks;
    }

    /** Everything that the attacker can exclude of small counts. */
    private static List<Pair> excluded(DisclosureDocument document, DisclosureOutcome outcome) {
        List<Pair> pairs = document.counts().values().stream()
                .filter(count -> count.value() > 0 && count.value() < T)
                .flatMap(count -> LongStream.range(1, T).mapToObj(value -> new Pair(count.key(), value)))
                .toList();
        ReaderView view = ReaderView.of(document, marks(outcome), outcome.withheldFigures(), T);
        return new Attacker(view)
                .attack(pairs).entrySet().stream()
                        .filter(answer -> answer.getValue() != Answer.POSSIBLE)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    @Property(tries = 60)
    void noSmallCountIsPrintedAndNoneCanBeWorkedOut(
            @ForAll @Size(min = 6, max = 12) List<@IntRange(max = 14) Integer> values,
            @ForAll @IntRange(min = 2, max = 3) int columns) {
        DisclosureDocument document = table(values, columns).document(Map.of(), Set.of());
        DisclosureOutcome outcome = DisclosureControl.protect(document, T);

        assertThat(outcome.publishable()).isTrue();
        document.counts().forEach((key, count) -> {
            DisclosureCell cell = outcome.cells().get(key);
            boolean small = count.value() > 0 && count.value() < T;
            assertThat(cell.hidden() || !small).as(key).isTrue();
            assertThat(small || cell.mark() != DisclosureMark.FEW).as(key).isTrue();
            if (count.value() == 0 && cell.hidden()) {
                assertThat(cell.reason()).isEqualTo(DisclosureReason.ZERO_DISCLOSES);
                assertThat(cell.because()).isPresent();
            }
        });
        assertThat(excluded(document, outcome)).isEmpty();
    }

    @Property(tries = 60)
    void theOrderOfWhatIsAddedDoesNotMatter(
            @ForAll @Size(min = 6, max = 12) List<@IntRange(max = 14) Integer> values, @ForAll Random random) {
        Release release = table(values, 2);
        DisclosureOutcome outcome = DisclosureControl.protect(release.document(Map.of(), Set.of()), T);
        List<DisclosureCount> counts = new ArrayList<>(release.counts().values());
        List<DisclosureRelation> relations = new ArrayList<>(release.relations());
        Collections.shuffle(counts, random);
        Collections.shuffle(relations, random);
        DisclosureDocument.Builder builder = DisclosureDocument.builder();
        counts.forEach(builder::count);
        relations.forEach(builder::relation);

        assertThat(DisclosureControl.protect(builder.build(), T)).isEqualTo(outcome);
    }

    /** A quarter more: a column, the marks of the cells that were there, and totals of their own. */
    @Property(tries = 40)
    void aQuarterMoreHidesOnWhatWasHidden(@ForAll @Size(min = 9, max = 9) List<@IntRange(max = 9) Integer> values) {
        Release first = table(
                List.of(values.get(0), values.get(1), values.get(3), values.get(4), values.get(6), values.get(7)), 2);
        Release renamed = table(values, 3);
        Release second = Release.empty();
        renamed.counts().forEach((key, count) -> second.counts().put(wider(key), renamed(count, wider(key))));
        renamed.relations().forEach(relation -> {
            Map<String, Long> terms = new HashMap<>();
            relation.terms().forEach((key, by) -> terms.put(wider(key), by));
            second.relations().add(DisclosureRelation.zero(terms));
        });
        follow(first, second);
    }

    /** Rows and the grand total are sums of another length. */
    private static String wider(String key) {
        return key.startsWith("row") || key.equals("all") ? key + " of 3" : key;
    }

    private static DisclosureCount renamed(DisclosureCount count, String key) {
        return DisclosureCount.shown(key, count.value());
    }

    /** A group more: one that was printed as a whole is printed in two parts, too. */
    @Property(tries = 40)
    void aGroupMoreHidesOnWhatWasHidden(
            @ForAll @Size(min = 8, max = 8) List<@IntRange(max = 9) Integer> values,
            @ForAll @IntRange(max = 9) int one,
            @ForAll @IntRange(max = 9) int other) {
        Release first = table(values, 2);
        Release second = Release.empty();
        for (int column = 0; column < 2; column++) {
            String whole = "c0" + column;
            long value = first.counts().get(whole).value();
            long part = Math.min(value, column == 0 ? one : other);
            second.counts().put(whole + " boys", DisclosureCount.shown(whole + " boys", part));
            second.counts().put(whole + " girls", DisclosureCount.shown(whole + " girls", value - part));
            second.relations().add(DisclosureRelation.total(whole, List.of(whole + " boys", whole + " girls")));
        }
        follow(first, second);
    }

    private static void follow(Release first, Release second) {
        DisclosureDocument before = first.document(Map.of(), Set.of());
        DisclosureOutcome earlier = DisclosureControl.protect(before, T);
        DisclosureDocument document = second.after(first).document(marks(earlier), Set.of());
        DisclosureOutcome later = DisclosureControl.protect(document, T);

        assertThat(later.publishable()).isTrue();
        earlier.cells().forEach((key, cell) -> assertThat(later.mark(key)).isEqualTo(cell.mark()));
        assertThat(excluded(document, later))
                .as("what could be excluded of an earlier count")
                .filteredOn(pair -> before.counts().containsKey(pair.key()))
                .isEmpty();
        assertThat(excluded(document, later))
                .as("what could be excluded and was not known before")
                .allMatch(pair -> later.knownBefore().contains(pair.key()));
    }
}
