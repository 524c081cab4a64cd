package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoolDecisionTest {

    private static final PoolDecision.Place HERE = new PoolDecision.Place(1, 2, "ENGLAND");

    @Test
    void aPoolOfTwoIsRefusedToOneOfThem() {
        assertThat(pools(group(1, 2, "ENGLAND", true, 1), group(1, 2, "ENGLAND", false, 1)))
                .allMatch(pool -> pool.refused() && pool.services() == 2);
    }

    @Test
    void aPoolOfThreeIsTold() {
        assertThat(pools(group(1, 2, "ENGLAND", true, 1), group(1, 2, "ENGLAND", false, 2)))
                .allMatch(pool -> pool.sums()
                        .filter(sums -> sums.numerator().intValue() == 30
                                && sums.denominator().intValue() == 300)
                        .isPresent());
    }

    @Test
    void aRegionThatIsTheFamilyAndOneMoreIsRefusedAndTheCountryIsNot() {
        List<PooledSum> pools = pools(
                group(1, 2, "ENGLAND", true, 1),
                group(1, 2, "ENGLAND", false, 2),
                group(0, 2, "ENGLAND", false, 1),
                group(0, 0, "ENGLAND", false, 1));
        assertThat(pools).extracting(PooledSum::refused).containsExactly(false, true, false, false);
    }

    @Test
    void whatIsTheSamePoolTwiceIsToldTwice() {
        List<PooledSum> pools = pools(
                group(1, 2, "ENGLAND", true, 1), group(1, 2, "ENGLAND", false, 2), group(0, 0, "WALES", false, 1));
        // England and Wales differ by one service of Wales, which only all services would tell.
        assertThat(pools).extracting(PooledSum::refused).containsExactly(false, false, false, true);
    }

    /** Another family that the reader may open is told first on every page, and so narrows this one on every page. */
    @Test
    void poolsOfTheReadersOtherServicesCount() {
        List<PooledSum> pools = pools(
                group(1, 2, "ENGLAND", true, 1),
                group(1, 2, "ENGLAND", false, 2),
                group(5, 2, "ENGLAND", true, 1),
                group(5, 2, "ENGLAND", false, 2),
                group(0, 2, "ENGLAND", false, 1));
        assertThat(pools).extracting(PooledSum::refused).containsExactly(false, true, true, true);
    }

    @Test
    void nobodyIsNoRefusal() {
        assertThat(pools(group(0, 0, "WALES", false, 3)).subList(0, 3))
                .allMatch(pool ->
                        pool.services() == 0 && !pool.refused() && pool.sums().isEmpty());
    }

    private static List<PooledSum> pools(PoolGroup... groups) {
        List<PooledSum> pools = new PoolDecision(HERE, List.of(groups)).pools();
        assertThat(pools)
                .extracting(PooledSum::kind)
                .containsExactly(PoolKind.FAMILY, PoolKind.REGION, PoolKind.COUNTRY, PoolKind.ALL);
        return pools;
    }

    private static PoolGroup group(long family, long region, String country, boolean known, int services) {
        return new PoolGroup(
                family,
                region,
                country,
                known,
                services,
                BigDecimal.valueOf(10L * services),
                BigDecimal.valueOf(100L * services));
    }
}
