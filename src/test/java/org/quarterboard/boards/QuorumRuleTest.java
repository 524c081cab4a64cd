package org.quarterboard.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.QuorumRule.Missing;
import org.quarterboard.boards.QuorumRule.Presence;
import org.quarterboard.shared.Sector;

class QuorumRuleTest {

    @Test
    void aRuleWithoutConditionsIsAlwaysMet() {
        assertThat(QuorumRule.NONE.judge(new Presence(0, 0, Set.of(), false)).nothing())
                .isTrue();
    }

    @Test
    void aShareIsRoundedUp() {
        QuorumRule half = new QuorumRule(0, 50, Set.of(), false);
        assertThat(half.needed(9)).isEqualTo(5);
        assertThat(half.needed(8)).isEqualTo(4);
        assertThat(half.judge(new Presence(4, 9, Set.of(), false)).seats()).isEqualTo(1);
        assertThat(half.judge(new Presence(5, 9, Set.of(), false)).nothing()).isTrue();
    }

    @Test
    void theStricterOfNumberAndShareCounts() {
        QuorumRule rule = new QuorumRule(4, 33, Set.of(), false);
        assertThat(rule.needed(6)).isEqualTo(4);
        assertThat(rule.needed(20)).isEqualTo(7);
    }

    @Test
    void namedSectorsAndTheChairAreSaidByName() {
        QuorumRule rule = new QuorumRule(0, 0, Set.of(Sector.POLICE, Sector.HEALTH), true);
        assertThat(rule.judge(new Presence(3, 5, Set.of(Sector.POLICE), false)))
                .isEqualTo(new Missing(0, Set.of(Sector.HEALTH), true));
        assertThat(rule.judge(new Presence(2, 5, Set.of(Sector.POLICE, Sector.HEALTH), true))
                        .nothing())
                .isTrue();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new QuorumRule(-1, 0, Set.of(), false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QuorumRule(0, 101, Set.of(), false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Presence(3, 2, Set.of(), false)).isInstanceOf(IllegalArgumentException.class);
    }
}
