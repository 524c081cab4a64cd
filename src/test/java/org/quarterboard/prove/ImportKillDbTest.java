package org.quarterboard.prove;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quarterboard.testing.TestDatabase;

/** One kill of a small import; the long proof is {@link ImportKills}. */
class ImportKillDbTest {

    @Test
    void aKilledImportLeavesAllOfItsFiguresOrNone() throws Exception {
        ImportKills kills = new ImportKills(TestDatabase.createDatabase("kills"), 20, 7);
        assertThat(kills.run(1)).hasSize(1).allMatch(ImportKills.Kill::holds);
    }
}
