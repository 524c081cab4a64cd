package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PoolTest {

    /** The mean of the two percentages would be 30 %. */
    @Test
    void addsUpAndNeverAveragesShares() {
        Pool pool = Pool.of(1, 2).plus(Pool.of(10, 100));

        assertThat(pool).isEqualTo(new Pool(BigDecimal.valueOf(11), BigDecimal.valueOf(102), 2));
        assertThat(pool.share().orElseThrow()).isCloseTo(0.107843137254902, within(1e-15));
    }

    @Test
    void sumsAreExact() {
        Pool pool = Stream.generate(() -> Pool.of(new BigDecimal("0.1"), new BigDecimal("0.3")))
                .limit(10)
                .reduce(Pool.EMPTY, Pool::plus);

        assertThat(pool).isEqualTo(new Pool(BigDecimal.ONE, BigDecimal.valueOf(3), 10));
        assertThat(pool.share()).hasValue(1.0 / 3);
    }

    @Test
    void equalNumbersMakeEqualPools() {
        assertThat(Pool.of(new BigDecimal("2.50"), new BigDecimal("1E+1")))
                .isEqualTo(Pool.of(new BigDecimal("2.5"), BigDecimal.TEN));
    }

    @Test
    void nothingHasNoShare() {
        assertThat(Pool.EMPTY.share()).isEmpty();
        assertThat(Pool.EMPTY.contributed()).isZero();
        assertThat(Pool.of(0, 0).share()).isEmpty();
        assertThat(Pool.of(3, 0).share()).isEmpty();
        assertThat(Pool.of(0, 0).plus(Pool.of(0, 7)).contributed()).isEqualTo(2);
        assertThat(Pool.of(0, 7).share()).hasValue(0);
    }

    @Test
    void aRateMayBeAboveOne() {
        assertThat(Pool.of(9, 4).share()).hasValue(2.25);
    }

    @Test
    void refusesWhatIsNoPool() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pool.of(-1, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Pool.of(1, -4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pool(BigDecimal.ZERO, BigDecimal.ZERO, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pool(BigDecimal.ONE, BigDecimal.ZERO, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pool(BigDecimal.ZERO, BigDecimal.ONE, 0));
    }
}
