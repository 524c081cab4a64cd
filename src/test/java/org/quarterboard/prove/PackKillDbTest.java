package org.quarterboard.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.quarterboard.prove.PackKill.Fate;

/** Two kills of a portal that made a pack and one of a naive one; the long proof is {@link PackKills}. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("kills")
class PackKillDbTest {

    @Test
    void aSecondInstanceFinishesWhatAKilledPortalHadBegunAndANaivePortalIsFoundOut(@TempDir Path folder)
            throws Exception {
        try (PackKills proof = new PackKills(KillDatabase.ACCOUNTS, folder, 5)) {
            PackKill binding = proof.one(Fate.TAKEN_OVER, 2, 250);
            assertThat(binding.broken()).isEmpty();
            PackKill storing = proof.one(Fate.TAKEN_OVER, 3, 0);
            assertThat(storing.broken()).isEmpty();
            assertThat(storing.foldersLeft())
                    .as("folders with members' papers of the portal that was killed before")
                    .isZero();
            assertThat(proof.naive().broken()).isNotEmpty();
        }
    }
}
