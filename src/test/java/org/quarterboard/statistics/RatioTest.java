package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarterboard.statistics.RatioMethod.EXACT_CONDITIONAL;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    private static final OptionalDouble NONE = OptionalDouble.empty();

    @ParameterizedTest
    @CsvSource({
        "2, 3, 4, 0.5",
        "5, 1, 4, 0.5",
        "2, -1, 4, 0.5",
        "2, 1, 4, -0.1",
        "2, 1, 4, 1.1",
        "2, NaN, 4, 0.5",
        "2, 1, Infinity, 0.5",
        "2, 1, 4, NaN",
        "NaN, 1, 4, 0.5"
    })
    void refusesWhatIsNoRatio(double estimate, double lower, double upper, double p) {
        assertThatIllegalArgumentException().isThrownBy(() -> ratio(estimate, lower, upper, p));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 0", "0, 0, 3, 1", "2, 2, 4, 0.5", "4, 2, 4, 0.5"})
    void takesTheEdges(double estimate, double lower, double upper, double p) {
        assertThat(ratio(estimate, lower, upper, p).estimate()).hasValue(estimate);
    }

    @Test
    void estimateUpperLimitAndPValueComeTogether() {
        OptionalDouble two = OptionalDouble.of(2);
        OptionalDouble half = OptionalDouble.of(0.5);

        assertThat(new Ratio(NONE, 1.5, NONE, NONE, EXACT_CONDITIONAL).lower()).isEqualTo(1.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio(two, 1, NONE, half, EXACT_CONDITIONAL))
                .withMessageContaining("together");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio(two, 1, two, NONE, EXACT_CONDITIONAL))
                .withMessageContaining("together");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio(NONE, 1, two, half, EXACT_CONDITIONAL))
                .withMessageContaining("together");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio(NONE, -1, NONE, NONE, EXACT_CONDITIONAL))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio(NONE, Double.POSITIVE_INFINITY, NONE, NONE, EXACT_CONDITIONAL));
    }

    @Test
    void leavesOutOneOnEitherSide() {
        assertThat(ratio(2, 1.1, 3, 0.01).excludesOne()).isTrue();
        assertThat(ratio(0.5, 0.1, 0.9, 0.01).excludesOne()).isTrue();
        assertThat(ratio(2, 1, 3, 0.05).excludesOne()).isFalse();
        assertThat(ratio(0.5, 0.1, 1, 0.05).excludesOne()).isFalse();
        assertThat(ratio(1, 0.5, 2, 1).excludesOne()).isFalse();
        assertThat(new Ratio(NONE, 1.5, NONE, NONE, EXACT_CONDITIONAL).excludesOne())
                .isTrue();
        assertThat(new Ratio(NONE, 0.5, NONE, NONE, EXACT_CONDITIONAL).excludesOne())
                .isFalse();
    }

    private static Ratio ratio(double estimate, double lower, double upper, double p) {
        return new Ratio(
                OptionalDouble.of(estimate), lower, OptionalDouble.of(upper), OptionalDouble.of(p), EXACT_CONDITIONAL);
    }
}
