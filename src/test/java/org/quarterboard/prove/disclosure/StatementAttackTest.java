package org.quarterboard.prove.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterboard.disparity.ProtectedRelease;
import org.quarterboard.disparity.ReleaseFiles;
import org.quarterboard.disparity.ReleaseFiles.Published;
import org.quarterboard.disparity.ReleaseQuestion;
import org.quarterboard.disparity.ReleaseWorld;
import org.quarterboard.disparity.ReleaseWorld.Statement;
import org.quarterboard.prove.disclosure.Attacker.Answer;
import org.quarterboard.prove.disclosure.Attacker.Pair;
import org.quarterboard.shared.Quarter;
import org.quarterboard.statistics.DisclosureCount;
import org.quarterboard.statistics.DisclosureMark;

/** Attacks whole published statements: tables, sentences, pictures, words for pictures, metadata, names of files. */
class StatementAttackTest {

    private static final Quarter FIRST = new Quarter(2025, 1);
    private static final int THRESHOLD = 5;
    private static final int WORLDS = 2;

    /** A statement and its files, and what was known before it. */
    private record Step(Statement statement, List<Published> files) {}

    @Test
    void nobodyIsGivenAwayByStatementsThatFollowEachOther() {
        int pictures = 0;
        int targets = 0;
        int published = 0;
        for (long seed = 1; seed <= WORLDS; seed++) {
            List<Step> steps = steps(seed);
            published += steps.size();
            List<Pair> pairs = pairs(steps.getLast().statement());
            targets += pairs.size();
            assertThat(newlyExcluded(steps, pairs)).as("world %d", seed).isEmpty();
            StatementReading reading =
                    reading(steps, steps.size(), steps.getLast().statement());
            pictures += reading.pictures();
            noHiddenNumberIsPrinted(steps.getLast());
        }
        assertThat(published).isGreaterThan(WORLDS);
        assertThat(targets).isGreaterThan(100);
        assertThat(pictures).as("pictures that could be measured").isGreaterThan(2 * WORLDS);
    }

    @Test
    void aStatementThatHidesNothingIsSeenThrough() {
        Statement open = ReleaseWorld.few(1, FIRST, 4).careless(question(3), THRESHOLD, false);
        assertThat(excluded(open, ReleaseFiles.of(open.told(), List.of()))).isNotEmpty();
    }

    @Test
    void hidingSmallNumbersAloneIsSeenThrough() {
        int found = 0;
        for (long seed = 1; seed <= WORLDS; seed++) {
            Statement naive = ReleaseWorld.few(seed, FIRST, 4).careless(question(3), THRESHOLD, true);
            found += excluded(naive, ReleaseFiles.of(naive.told(), List.of())).size();
        }
        assertThat(found).isPositive();
    }

    @Test
    void aMarkInAPictureForAHiddenGroupIsMeasured() {
        int bySvg = 0;
        int byPdf = 0;
        for (long seed = 1; seed <= WORLDS; seed++) {
            ReleaseWorld world = ReleaseWorld.few(seed, FIRST, 4);
            Statement open = world.careless(question(3), THRESHOLD, false);
            Optional<Statement> told = world.publish(question(3), THRESHOLD);
            if (told.isPresent()) {
                List<Published> files = ReleaseFiles.withMarksOf(told.get().told(), open.told());
                bySvg += excluded(told.get(), without(files, ".pdf")).size();
                byPdf += excluded(told.get(), without(files, ".svg")).size();
            }
        }
        assertThat(bySvg).isPositive();
        assertThat(byPdf).isPositive();
    }

    private static List<Published> without(List<Published> files, String ending) {
        return files.stream().filter(file -> !file.name().endsWith(ending)).toList();
    }

    private static ReleaseQuestion question(int quarter) {
        return ReleaseWorld.question(FIRST.plus(quarter), 4, List.of("court", "remand", "custody"), "ethnicity", "sex");
    }

    /** A year, then the year that ends a quarter later. */
    private static List<Step> steps(long seed) {
        ReleaseWorld world = ReleaseWorld.few(seed, FIRST, 5);
        List<Step> steps = new ArrayList<>();
        List<ProtectedRelease> earlier = new ArrayList<>();
        for (int last = 3; last < 5; last++) {
            world.publish(question(last), THRESHOLD).ifPresent(statement -> {
                steps.add(new Step(statement, ReleaseFiles.of(statement.told(), earlier)));
                earlier.add(statement.told());
            });
        }
        return steps;
    }

    /** Every value that a small count could have and that is not told. */
    private static List<Pair> pairs(Statement statement) {
        List<Pair> pairs = new ArrayList<>();
        for (DisclosureCount count : statement.document().counts().values()) {
            if (count.guarded() && count.value() > 0 && count.value() < THRESHOLD) {
                for (long value = 1; value < THRESHOLD; value++) {
                    pairs.add(new Pair(count.key(), value));
                }
            }
        }
        return pairs;
    }

    private static StatementReading reading(List<Step> steps, int known, Statement structure) {
        StatementReading reading = new StatementReading(structure.document());
        steps.subList(0, known).forEach(step -> reading.read(step.statement().places(), step.files()));
        return reading;
    }

    private static Set<Pair> excluded(List<Step> steps, int known, Statement structure, Collection<Pair> pairs) {
        Attacker attacker = new Attacker(reading(steps, known, structure).view(structure.document()));
        Set<Pair> excluded = new HashSet<>();
        for (Map.Entry<Pair, Answer> answer : attacker.attack(pairs).entrySet()) {
            Pair pair = answer.getKey();
            assertThat(answer.getValue()).as("%s", pair).isNotEqualTo(Answer.UNDECIDED);
            if (answer.getValue() == Answer.EXCLUDED) {
                assertThat(structure.document().counts().get(pair.key()).value())
                        .as("the attacker never excludes the truth: %s", pair)
                        .isNotEqualTo(pair.value());
                excluded.add(pair);
            }
        }
        return excluded;
    }

    private static Set<Pair> excluded(Statement statement, List<Published> files) {
        return excluded(List.of(new Step(statement, files)), 1, statement, pairs(statement));
    }

    /** What the statements exclude, but for what was known before the one that brought the count, and from structure alone. */
    private static Set<Pair> newlyExcluded(List<Step> steps, List<Pair> pairs) {
        Set<Pair> left = excluded(steps, steps.size(), steps.getLast().statement(), pairs);
        Set<Pair> given = new HashSet<>();
        for (int step = 0; step < steps.size(); step++) {
            Statement structure = steps.get(step).statement();
            List<Pair> here = left.stream()
                    .filter(pair -> structure.document().counts().containsKey(pair.key()))
                    .toList();
            Set<Pair> now = excluded(steps, step + 1, structure, here);
            left.removeAll(now);
            now.removeAll(excluded(steps, step, structure, now));
            given.addAll(now);
        }
        return given;
    }

    /** Numbers of two digits and more that are hidden, and stand nowhere else, stand nowhere at all. */
    private static void noHiddenNumberIsPrinted(Step step) {
        String text = reading(List.of(step), 1, step.statement()).everything();
        Set<String> told = new HashSet<>();
        step.statement().marks().forEach((key, mark) -> {
            if (mark == DisclosureMark.VALUE) {
                told.add(String.valueOf(
                        step.statement().document().counts().get(key).value()));
            }
        });
        step.statement().document().counts().values().stream()
                .filter(count -> count.guarded() && count.value() > 31)
                .map(count -> String.valueOf(count.value()))
                .filter(number -> !told.contains(number))
                .forEach(number -> assertThat(text).doesNotContainPattern("(?<![\\d.,])" + number + "(?![\\d.,%])"));
    }
}
