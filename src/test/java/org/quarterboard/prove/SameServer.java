package org.quarterboard.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.quarterboard.embedded.DatabaseAccounts;

/** Starts a database server that has stopped by itself again as it was, on the same port, as a service manager does. */
final class SameServer implements AutoCloseable {

    private static final int PATIENCE = 300;

    private final List<String> command = new ArrayList<>();
    private final Path home;
    private final DatabaseAccounts accounts;
    private ProcessHandle running;
    private @Nullable Process again;

    SameServer(Path home, DatabaseAccounts accounts) throws IOException {
        this.home = home;
        this.accounts = accounts;
        long pid = Long.parseLong(Files.readString(home.resolve("mariadb.pid")).strip());
        running = ProcessHandle.of(pid).orElseThrow();
        command.add(running.info().command().orElseThrow());
        for (String argument : running.info().arguments().orElseThrow()) {
            // The file with the passwords is gone once the server has read it.
            if (!argument.startsWith("--init-file=")) {
                command.add(argument);
            }
        }
    }

    /** Whether it had stopped. */
    boolean startIfStopped() throws IOException, InterruptedException {
        if (answers()) {
            return false;
        }
        running.onExit().join();
        Path base = Path.of(command.getFirst()).getParent().resolveSibling("libs");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("mariadb.log").toFile()));
        builder.environment().put("LD_LIBRARY_PATH", base.toString());
        Process started = builder.start();
        again = started;
        running = started.toHandle();
        for (int i = 0; i < PATIENCE && started.isAlive(); i++) {
            if (answers()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("The server does not start again; see " + home.resolve("mariadb.log"));
    }

    private boolean answers() {
        try (var connection =
                DriverManager.getConnection(accounts.url(), accounts.migratorUser(), accounts.migratorPassword())) {
            return connection.isValid(5);
        } catch (SQLException away) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        Process started = again;
        if (started != null) {
            started.destroy();
            started.waitFor();
        }
    }
}
