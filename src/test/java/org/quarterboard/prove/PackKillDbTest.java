package org.quarterboard.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.quarterboard.prove.PackKill.Fate;

/** A kill of a portal that made a pack, with a process of its own for binding, and one of a naive one; the long proof is {@link PackKills}. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("kills")
class PackKillDbTest {

    @Test
    void aSecondInstanceFinishesWhatAKilledPortalHadBegunAndANaivePortalIsFoundOut(@TempDir Path folder)
            throws Exception {
        try (PackKills proof = new PackKills(KillDatabase.ACCOUNTS, folder, 5)) {
            PackKill binding = proof.one(Fate.TAKEN_OVER, 2, 250);
            assertThat(binding.broken()).isEmpty();
            PackKill naive = proof.naive();
            assertThat(naive.broken()).contains("documents it was printed from: 0 instead of 1");
            assertThat(naive.foldersLeft())
                    .as("folders with members' papers of the portal that was killed before")
                    .isZero();
        }
    }
}
