package org.quarterboard.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Three kills of the portal and three of a naive saver; the long proof is {@link MarkKills}. */
class MarkKillDbTest {

    @Test
    void everyAcknowledgedMarkOutlivesAKillAndANaiveSaverIsFoundOut() throws Exception {
        MarkKills proof = new MarkKills(KillDatabase.ACCOUNTS, 11);
        List<MarkKill> kills = proof.run(MarkVictim.class, 3);
        assertThat(kills).hasSize(3).allMatch(MarkKill::holds).allMatch(kill -> kill.acknowledged() > 0);
        List<MarkKill> naive = proof.run(NaiveVictim.class, 3);
        assertThat(naive).hasSize(3).noneMatch(MarkKill::holds).allMatch(kill -> kill.lost() > 0);
    }
}
