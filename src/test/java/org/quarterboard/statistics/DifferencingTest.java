package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferencingTest {

    @Test
    void nothingPublishedRevealsNobody() {
        assertThat(Differencing.revealed(List.<Set<String>>of(), Set.of())).isEmpty();
    }

    @Test
    void aPoolOfOneRevealsIt() {
        assertThat(Differencing.revealed(List.of(Set.of("a")), Set.of())).containsExactly("a");
        assertThat(Differencing.revealed(List.of(Set.of("a")), Set.of("a"))).isEmpty();
    }

    @Test
    void ofTwoTheOneThatKnowsItselfLearnsTheOther() {
        assertThat(Differencing.revealed(List.of(Set.of("a", "b")), Set.of())).isEmpty();
        assertThat(Differencing.revealed(List.of(Set.of("a", "b")), Set.of("a"))).containsExactly("b");
    }

    @Test
    void nestedPoolsThatDifferByOneRevealIt() {
        assertThat(Differencing.revealed(List.of(Set.of("a", "b", "c"), Set.of("a", "b", "c", "d")), Set.of("a")))
                .containsExactly("d");
        assertThat(Differencing.revealed(
                        List.of(Set.of("a", "b", "c"), Set.of("a", "b", "c", "d", "e")), Set.of("a")))
                .isEmpty();
    }

    /** a+b, b+c and a+c give each of the three, though no pool lies in another. */
    @Test
    void aRingOfPoolsRevealsAll() {
        List<Set<String>> ring = List.of(Set.of("a", "b"), Set.of("b", "c"), Set.of("a", "c"));
        assertThat(Differencing.revealed(ring, Set.of())).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(Differencing.revealed(ring.subList(0, 2), Set.of())).isEmpty();
    }

    @Test
    void overlappingPoolsTogetherCoverMoreThanOnce() {
        // (a+b+x) + (c+d+x) - (a+b+c+d) = 2x
        List<Set<String>> pools = List.of(Set.of("a", "b", "x"), Set.of("c", "d", "x"), Set.of("a", "b", "c", "d"));
        assertThat(Differencing.revealed(pools, Set.of())).containsExactly("x");
    }
}
