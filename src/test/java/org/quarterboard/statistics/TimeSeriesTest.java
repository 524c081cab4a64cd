package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSeriesTest {

    private final TimeSeries series = TimeSeries.of(3.0, null, 0.0, 5.5);

    @Test
    void keepsAGapApartFromAZero() {
        assertThat(series.size()).isEqualTo(4);
        assertThat(series.observed()).isEqualTo(3);
        assertThat(series.isGap(1)).isTrue();
        assertThat(series.at(1)).isEmpty();
        assertThat(series.isGap(2)).isFalse();
        assertThat(series.at(2)).hasValue(0.0);
        assertThat(series.observedPositions()).containsExactly(0, 2, 3);
        assertThat(series).hasToString("[3.0, -, 0.0, 5.5]");
    }

    @Test
    void aPartKeepsThePositionsOfTheWhole() {
        TimeSeries part = series.between(1, 4).between(2, 4);

        assertThat(part.first()).isEqualTo(2);
        assertThat(part.end()).isEqualTo(4);
        assertThat(part.at(3)).hasValue(5.5);
        assertThat(part).isNotEqualTo(TimeSeries.of(0.0, 5.5));
        assertThat(part).isEqualTo(series.between(2, 4)).hasSameHashCodeAs(series.between(2, 4));
        assertThatThrownBy(() -> part.at(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> part.at(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> part.between(1, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void mayBeEmpty() {
        assertThat(TimeSeries.of().size()).isZero();
        assertThat(TimeSeries.of().observed()).isZero();
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<Double> values = new ArrayList<>(Arrays.asList(1.0, 2.0));
        TimeSeries made = TimeSeries.of(values);
        values.set(0, 9.0);

        assertThat(made).isEqualTo(TimeSeries.of(1.0, 2.0));
    }

    @Test
    void aNegativeZeroIsAZero() {
        assertThat(TimeSeries.of(-0.0)).isEqualTo(TimeSeries.of(0.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1.1e15, -1.1e15})
    void refusesWhatIsNoValue(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeSeries.of(1.0, value));
    }
}
