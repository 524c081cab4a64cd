package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferencingTest {

    private static final Set<String> NOBODY = Set.of();

    @Test
    void oneSubtractionRevealsTheOneLeftOut() {
        List<Set<String>> pools = List.of(Set.of("a", "b", "c"), Set.of("a", "b"));

        assertThat(Differencing.revealed(pools, NOBODY)).containsExactly("c");
        assertThat(Differencing.safe(pools, NOBODY)).isFalse();
    }

    @Test
    void aPoolOfOneIsThatOne() {
        assertThat(Differencing.revealed(List.of(Set.of("a")), NOBODY)).containsExactly("a");
    }

    @Test
    void aPoolOfTwoRevealsTheOtherToEither() {
        List<Set<String>> pools = List.of(Set.of("a", "b"));

        assertThat(Differencing.safe(pools, NOBODY)).isTrue();
        assertThat(Differencing.revealed(pools, Set.of("a"))).containsExactly("b");
        assertThat(Differencing.safe(pools, Set.of("a"))).isFalse();
        assertThat(Differencing.safe(pools, Set.of("z"))).isTrue();
        assertThat(Differencing.safe(pools, Set.of("a", "b"))).isTrue();
    }

    @Test
    void groupsOfTwoThatLieTogetherAreNeverRevealed() {
        assertThat(Differencing.safe(List.of(Set.of("a", "b", "c", "d"), Set.of("a", "b")), NOBODY))
                .isTrue();
    }

    /** (a + b) + (a + c) - (b + c) = 2a. No single subtraction finds it. */
    @Test
    void threePairsRevealAllThree() {
        List<Set<String>> pools = List.of(Set.of("a", "b"), Set.of("a", "c"), Set.of("b", "c"));

        assertThat(Differencing.revealed(pools, NOBODY)).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(Differencing.safe(pools.subList(0, 2), NOBODY)).isTrue();
    }

    @Test
    void aRingOfFourPairsRevealsNobody() {
        assertThat(Differencing.safe(
                        List.of(Set.of("a", "b"), Set.of("b", "c"), Set.of("c", "d"), Set.of("d", "a")), NOBODY))
                .isTrue();
    }

    /** The sum of the parts is the whole; the third part needs no row of its own. */
    @Test
    void regionsThatMakeUpTheCountryRevealNobody() {
        assertThat(Differencing.safe(
                        List.of(Set.of(1, 2, 3), Set.of(4, 5), Set.of(6, 7), Set.of(1, 2, 3, 4, 5, 6, 7)), Set.of()))
                .isTrue();
        assertThat(Differencing.revealed(List.of(Set.of(1, 2, 3), Set.of(4, 5), Set.of(1, 2, 3, 4, 5, 6)), Set.of()))
                .containsExactly(6);
    }

    /** A family that holds all of the region but one, and one of elsewhere, whom the reader knows. */
    @Test
    void whatIsKnownIsSubtracted() {
        List<Set<Integer>> pools = List.of(Set.of(1, 2, 3), Set.of(2, 3, 9));

        assertThat(Differencing.safe(pools, Set.of())).isTrue();
        assertThat(Differencing.revealed(pools, Set.of(9))).containsExactly(1);
        assertThat(Differencing.revealed(pools, Set.of(1))).containsExactly(9);
        assertThat(Differencing.revealed(pools, Set.of(2))).containsExactly();
    }

    @Test
    void nothingSaysNothing() {
        assertThat(Differencing.safe(List.of(), NOBODY)).isTrue();
        assertThat(Differencing.safe(List.of(NOBODY, NOBODY), NOBODY)).isTrue();
        assertThat(Differencing.safe(List.of(Set.of("a", "b"), Set.of("a", "b")), NOBODY))
                .isTrue();
        assertThat(Differencing.safe(List.of(NOBODY, Set.of("a", "b", "c"), Set.of("b", "c", "a")), NOBODY))
                .isTrue();
    }

    /** Each pool shares all but one with the next, so that the elimination has to go through all of them. */
    @Test
    void aChainOfAHundredAndFiftySevenIsFollowedToItsEnd() {
        List<Set<Integer>> pools = new ArrayList<>();
        for (int i = 0; i < 156; i++) {
            pools.add(Set.of(i, i + 1));
        }
        assertThat(Differencing.safe(pools, Set.of())).isTrue();

        pools.add(IntStream.range(0, 157).boxed().collect(Collectors.toSet()));
        assertThat(Differencing.revealed(pools, Set.of())).hasSize(157);
    }
}
