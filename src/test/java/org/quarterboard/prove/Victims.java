package org.quarterboard.prove;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.quarterboard.embedded.DatabaseAccounts;

/** Processes on a database that are killed (SIGKILL), and what is asked of the database afterwards. */
final class Victims {

    private final DatabaseAccounts accounts;

    Victims(DatabaseAccounts accounts) {
        this.accounts = accounts;
    }

    /** Hears what a victim says, and may kill it. */
    interface Listener {
        void hear(ProcessHandle victim, String line) throws InterruptedException;
    }

    /** Runs a victim to its end, whichever way that comes, and until the server has rolled back what it left. */
    void run(Class<?> victim, List<String> arguments, Listener listener)
            throws IOException, InterruptedException, SQLException {
        runAlone(victim, arguments, listener);
        awaitRollback();
    }

    /** The same where there may be no server to ask afterwards. */
    void runAlone(Class<?> victim, List<String> arguments, Listener listener) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-Duser.timezone=UTC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                victim.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(accounts.settings());
        Process process = builder.start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                // Killed by its handle, the pipe stays open, so that all it said is heard.
                listener.hear(process.toHandle(), line);
            }
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
    }

    /** The server rolls back once it notices that the connection is gone. */
    private void awaitRollback() throws SQLException, InterruptedException {
        // Neither account may see the connections of others, so the portal's own account is asked for its own.
        String connections = "SELECT COUNT(*) FROM information_schema.processlist WHERE user = '" + accounts.user()
                + "' AND db = DATABASE() AND id <> CONNECTION_ID()";
        for (int i = 0; i < 600; i++) {
            if (rows(connections, accounts.user(), accounts.password())
                    .getFirst()
                    .getFirst()
                    .equals("0")) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("The killed process still has a connection");
    }

    /** The one value that the query gives. */
    String ask(String query) throws SQLException {
        return rows(query).getFirst().getFirst();
    }

    List<List<String>> rows(String query) throws SQLException {
        return rows(query, accounts.migratorUser(), accounts.migratorPassword());
    }

    private List<List<String>> rows(String query, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(accounts.url(), user, password);
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** For a victim: the accounts that it was started with. */
    static DatabaseAccounts accountsOfThisProcess() {
        return new DatabaseAccounts(
                System.getenv("QUARTERBOARD_DB_URL"),
                System.getenv("QUARTERBOARD_DB_USER"),
                System.getenv("QUARTERBOARD_DB_PASSWORD"),
                System.getenv("QUARTERBOARD_DB_MIGRATOR_USER"),
                System.getenv("QUARTERBOARD_DB_MIGRATOR_PASSWORD"),
                System.getenv("QUARTERBOARD_DB_RUNTIME_ACCOUNT"));
    }
}
