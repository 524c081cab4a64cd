package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewObservationTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "0.000001", "99999999999999.999999", "1E+13", "1.50000000000"})
    void whatFitsTheColumnIsTaken(String value) {
        assertThat(NewObservation.fits(new BigDecimal(value))).isTrue();
        assertThat(Figures.figure(Figures.COHORT, value).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000001", "100000000000000", "1E+14", "1.1234567"})
    void whatCannotBeKeptExactlyIsRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Figures.figure(Figures.COHORT, value));
    }

    @Test
    void aFigureHasAValueOrAGapAndNotBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewObservation(
                        Figures.Q1, Figures.COHORT, Stream.RETURNED, BigDecimal.ONE, Gap.SUPPRESSED, false, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new NewObservation(Figures.Q1, Figures.COHORT, Stream.RETURNED, null, null, false, 2));
    }

    @Test
    void theSameNumberWithOtherZerosSaysTheSame() {
        NewObservation two = Figures.figure(Figures.COHORT, "2");
        assertThat(two.saysTheSame(new BigDecimal("2.000000"), null, false)).isTrue();
        assertThat(two.saysTheSame(new BigDecimal("2.000001"), null, false)).isFalse();
        assertThat(two.saysTheSame(new BigDecimal("2"), null, true)).isFalse();
        assertThat(two.saysTheSame(null, Gap.NOT_RETURNED, false)).isFalse();
    }

    @Test
    void aGapSaysTheSameAsTheSameGapOnly() {
        NewObservation missing = Figures.gap(Figures.COHORT, Gap.NOT_RETURNED);
        assertThat(missing.saysTheSame(null, Gap.NOT_RETURNED, false)).isTrue();
        assertThat(missing.saysTheSame(null, Gap.UNAVAILABLE, false)).isFalse();
        assertThat(missing.saysTheSame(BigDecimal.ZERO, null, false)).isFalse();
    }
}
