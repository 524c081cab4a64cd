package org.quarterboard.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Three kills of a small import; the long proof is {@link ImportKills}. */
class ImportKillDbTest {

    @Test
    void aKilledImportLeavesAllOfItsFiguresOrNone() throws Exception {
        List<ImportKills.Kill> files = new ImportKills(KillDatabase.ACCOUNTS, 20, 7).runBriefly(3);
        assertThat(files).hasSize(5).allMatch(ImportKills.Kill::holds);
        assertThat(files.subList(0, 2)).allMatch(ImportKills.Kill::said).allMatch(file -> file.written() > 0);
    }
}
