package org.quarterboard.prove.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.quarterboard.prove.disclosure.Attacker.Answer;
import org.quarterboard.prove.disclosure.Attacker.Pair;
import org.quarterboard.statistics.DisclosureRelation;

class AttackerTest {

    /** Two hidden counts that sum to 2 are both 1. */
    @Test
    void seesThroughASecondHiddenCell() {
        Map<Pair, Answer> answers = attack(1, 4, 2);

        assertThat(answers.get(new Pair("a", 1))).isEqualTo(Answer.POSSIBLE);
        assertThat(answers.get(new Pair("a", 2))).isEqualTo(Answer.EXCLUDED);
    }

    @Test
    void findsWhatIsPossible() {
        assertThat(attack(1, 4, 5).values()).containsOnly(Answer.POSSIBLE);
        assertThat(attack(0, 2_000, 50).values()).containsOnly(Answer.POSSIBLE);
    }

    /** 3a + 5b = 301 needs an a that leaves 2 when divided by 5, in whole numbers alone. */
    @Test
    void countsInWholeNumbers() {
        ReaderView view = new ReaderView(
                Map.of("a", 0L, "b", 0L),
                Map.of("a", 2_000L, "b", 2_000L),
                List.of(DisclosureRelation.between(Map.of("a", 3L, "b", 5L), 301, 301)));
        Map<Pair, Answer> answers = new Attacker(view)
                .attack(List.of(new Pair("a", 1), new Pair("a", 2), new Pair("a", 3), new Pair("a", 4)));

        assertThat(answers.get(new Pair("a", 2))).isEqualTo(Answer.POSSIBLE);
        assertThat(answers.values()).containsOnlyOnce(Answer.POSSIBLE);
    }

    private static Map<Pair, Answer> attack(long least, long most, long total) {
        ReaderView view = new ReaderView(
                new TreeMap<>(Map.of("a", least, "b", least, "t", total)),
                new TreeMap<>(Map.of("a", most, "b", most, "t", total)),
                List.of(DisclosureRelation.total("t", List.of("a", "b"))));
        return new Attacker(view)
                .attack(LongStream.range(1, 5)
                        .mapToObj(value -> new Pair("a", value))
                        .toList());
    }
}
