package org.quarterboard.prove.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Fifty of the sets of {@link DisclosureAttack}, every time. */
class DisclosureAttackTest {

    private static final int SETS = 50;
    private static final long SEED = 1;

    @Test
    void nothingOfWhatIsPublishedGivesASmallCountAway() {
        List<AttackResult> results = DisclosureAttack.run(Publisher.ENGINE, SETS, SEED);

        assertThat(results).allMatch(AttackResult::holds);
        assertThat(DisclosureAttack.sum(results, AttackResult::pairs)).isGreaterThan(5_000);
        assertThat(DisclosureAttack.sum(results, AttackResult::refused)).isLessThan(3);
    }

    @Test
    void theSameAttackerBeatsHidingSmallCountsAlone() {
        assertThat(DisclosureAttack.run(Publisher.PRIMARY_ALONE, 10, SEED)).anyMatch(result -> result.excluded() > 0);
    }

    @Test
    void theSameAttackerBeatsHidingOneMoreInEverySum() {
        assertThat(DisclosureAttack.run(Publisher.ONE_MORE, 10, SEED)).anyMatch(result -> result.excluded() > 0);
    }
}
