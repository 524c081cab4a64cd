package org.quarterboard.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** One kill of the portal and one of a naive saver; the long proof is {@link MarkKills}. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("kills")
class MarkKillDbTest {

    @Test
    void everyAcknowledgedMarkOutlivesAKillAndANaiveSaverIsFoundOut() throws Exception {
        MarkKills proof = new MarkKills(KillDatabase.ACCOUNTS, 11);
        List<MarkKill> kills = proof.run(MarkVictim.class, 1);
        assertThat(kills).hasSize(1).allMatch(MarkKill::holds).allMatch(kill -> kill.acknowledged() > 0);
        List<MarkKill> naive = proof.run(NaiveVictim.class, 1);
        assertThat(naive).hasSize(1).noneMatch(MarkKill::holds).allMatch(kill -> kill.lost() > 0);
    }
}
