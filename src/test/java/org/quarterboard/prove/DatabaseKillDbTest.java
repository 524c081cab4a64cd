package org.quarterboard.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One kill of the server during a small import; the long proof is {@link DatabaseKills}. */
class DatabaseKillDbTest {

    @Test
    void aServerThatIsKilledLeavesAllFiguresOfAnImportOrNoneAndThePersonIsTold() throws Exception {
        assertThat(new DatabaseKills(Path.of("target", "kill-mariadb"), 20, 7).run(1))
                .hasSize(1)
                .allMatch(DatabaseKills.Kill::holds);
    }
}
