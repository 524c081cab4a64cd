package org.quarterboard.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** One kill of the server during a small import; the long proof is {@link DatabaseKills}. */
@Execution(ExecutionMode.CONCURRENT)
class DatabaseKillDbTest {

    @Test
    void aServerThatIsKilledLeavesAllFiguresOfAnImportOrNoneAndThePersonIsTold() throws Exception {
        assertThat(new DatabaseKills(Path.of("target", "kill-mariadb"), 20, 7).run(1))
                .hasSize(1)
                .allMatch(DatabaseKills.Kill::holds);
    }
}
