package org.quarterboard.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A kill of a small import and one of a naive importer; the long proof is {@link ImportKills}. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("kills")
class ImportKillDbTest {

    @Test
    void aKilledImportLeavesAllOfItsFiguresOrNone() throws Exception {
        List<ImportKills.Kill> files =
                new ImportKills(KillDatabase.ACCOUNTS, ImportVictim.class, 20, 7).runBriefly(10, false);
        assertThat(files).hasSize(3).allMatch(ImportKills.Kill::holds);
        assertThat(files.subList(0, 2)).allMatch(ImportKills.Kill::said).allMatch(file -> file.written() > 0);
    }

    @Test
    void aNaiveImporterIsFoundOut() throws Exception {
        List<ImportKills.Kill> files =
                new ImportKills(KillDatabase.ACCOUNTS, NaiveImportVictim.class, 20, 7).runBriefly(20, true);
        assertThat(files.getLast().holds()).isFalse();
        assertThat(files.getLast().written())
                .isPositive()
                .isLessThan(files.getLast().offered());
    }
}
