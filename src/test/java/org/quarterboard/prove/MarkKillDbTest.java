package org.quarterboard.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterboard.testing.TestDatabase;

/** One kill of the portal and one of a naive saver; the long proof is {@link MarkKills}. */
class MarkKillDbTest {

    @Test
    void everyAcknowledgedMarkOutlivesAKillAndANaiveSaverIsFoundOut() throws Exception {
        MarkKills proof = new MarkKills(TestDatabase.createDatabase("mark_kills"), 11);
        List<MarkKill> kills = proof.run(MarkVictim.SERVICES, 1);
        assertThat(kills).hasSize(1).allMatch(MarkKill::holds).allMatch(kill -> kill.acknowledged() > 0);
        assertThat(proof.run(MarkVictim.NAIVE, 1)).noneMatch(MarkKill::holds).allMatch(kill -> kill.lost() > 0);
    }
}
