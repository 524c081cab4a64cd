package org.quarterboard.testing;

import java.nio.file.Path;
import org.quarterboard.embedded.DatabaseAccounts;
import org.quarterboard.embedded.EmbeddedMariaDb;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The MariaDB server of this JVM: empty at the start, under {@code target/test-mariadb}, stopped when the JVM ends. */
public final class TestDatabase {

    private static final Path FOLDER = Path.of("target", "test-mariadb");

    private TestDatabase() {}

    /** The database that {@link PortalTest} uses. */
    public static DatabaseAccounts accounts() {
        return Server.RUNNING.accounts();
    }

    /** A further empty database on the same server; see {@link EmbeddedMariaDb#createDatabase}. */
    public static DatabaseAccounts createDatabase(String name) {
        return Server.RUNNING.createDatabase(name);
    }

    /** Hands the accounts to the application context, before anything reads them. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            // Whether LibreOffice is installed where the tests run must make no difference to them.
            TestPropertyValues.of(accounts().settings())
                    .and("quarterboard.papers.office=off")
                    .applyTo(context);
        }
    }

    private static final class Server {

        private static final EmbeddedMariaDb RUNNING = start();

        private static EmbeddedMariaDb start() {
            EmbeddedMariaDb database = EmbeddedMariaDb.start(FOLDER, EmbeddedMariaDb.Option.EMPTY);
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop the test database"));
            return database;
        }
    }
}
