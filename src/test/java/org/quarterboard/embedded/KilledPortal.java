package org.quarterboard.embedded;

import java.nio.file.Path;
import java.sql.DriverManager;

/** Starts a database, stores one row and dies without any goodbye, as after kill -9. */
final class KilledPortal {

    static final int HALTED = 99;

    private KilledPortal() {}

    public static void main(String[] args) throws Exception {
        var accounts = EmbeddedMariaDb.start(Path.of(args[0]), EmbeddedMariaDb.Option.EMPTY)
                .accounts();
        var connection =
                DriverManager.getConnection(accounts.url(), accounts.migratorUser(), accounts.migratorPassword());
        connection.createStatement().execute("CREATE TABLE thing (id BIGINT)");
        connection.createStatement().execute("INSERT INTO thing VALUES (7)");
        Runtime.getRuntime().halt(HALTED);
    }
}
