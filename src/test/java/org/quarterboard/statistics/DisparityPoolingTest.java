package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisparityPoolingTest {

    @Test
    void oneQuarterIsEnoughFromFiveOn() {
        assertThat(suggest(counts(5, 0, 0, 0), counts(5, 0, 0, 0))).hasValue(1);
        assertThat(suggest(counts(4, 0, 0, 0), counts(5, 0, 0, 0))).isEmpty();
        assertThat(suggest(counts(5, 0, 0, 0), counts(4, 0, 0, 0))).isEmpty();
    }

    @Test
    void aYearWhereAQuarterIsTooFew() {
        assertThat(suggest(counts(1, 2, 1, 1), counts(9, 9, 9, 9))).hasValue(4);
        assertThat(suggest(counts(1, 2, 1), counts(9, 9, 9))).isEmpty();
        // The fifth quarter is no part of the year.
        assertThat(suggest(counts(1, 1, 1, 1, 1), counts(9, 9, 9, 9, 9))).isEmpty();
    }

    @Test
    void threeYearsWhereAYearIsTooFew() {
        List<OptionalLong> few = repeated(1);

        assertThat(suggest(few, repeated(9))).hasValue(12);
        assertThat(suggest(few.subList(0, 11), repeated(9))).isEmpty();
        assertThat(suggest(repeated(0), repeated(9))).isEmpty();
    }

    @Test
    void aGapIsNoZero() {
        List<OptionalLong> gap = List.of(OptionalLong.empty());

        assertThat(suggest(joined(counts(3, 3), gap, counts(3)), counts(9, 9, 9, 9)))
                .isEmpty();
        assertThat(suggest(joined(counts(5, 3), gap, counts(3)), counts(9, 9, 9, 9)))
                .hasValue(1);
        assertThat(suggest(joined(gap, counts(9, 9, 9)), counts(9, 9, 9, 9))).isEmpty();
        assertThat(suggest(joined(counts(3, 3, 3, 3), gap), counts(9, 9, 9, 9))).hasValue(4);
    }

    @Test
    void everyGroupThatIsComparedHasToReachFive() {
        List<List<OptionalLong>> two = List.of(counts(9, 9, 9, 9), counts(6, 6, 6, 6));
        List<List<OptionalLong>> three = List.of(counts(9, 9, 9, 9), counts(6, 6, 6, 6), counts(2, 1, 1, 1));

        assertThat(DisparityPooling.suggest(two)).hasValue(1);
        assertThat(DisparityPooling.suggest(three)).hasValue(4);
        assertThat(DisparityPooling.suggest(List.of())).isEmpty();
    }

    private static OptionalInt suggest(List<OptionalLong> group, List<OptionalLong> baseline) {
        return DisparityPooling.suggest(group, baseline);
    }

    private static List<OptionalLong> counts(long... counts) {
        return Arrays.stream(counts).mapToObj(OptionalLong::of).toList();
    }

    private static List<OptionalLong> repeated(long count) {
        return IntStream.range(0, 12).mapToObj(i -> OptionalLong.of(count)).toList();
    }

    @SafeVarargs
    private static List<OptionalLong> joined(List<OptionalLong>... parts) {
        return Arrays.stream(parts).flatMap(List::stream).toList();
    }
}
