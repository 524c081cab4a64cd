package org.quarterboard.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The embedded server itself: who may enter, what is left behind, and what happens after a kill. */
class EmbeddedMariaDbDbTest {

    private static final Path FOLDER = Path.of("target", "test-embedded");
    private static EmbeddedMariaDb database;

    @BeforeAll
    static void start() {
        database = EmbeddedMariaDb.start(FOLDER, EmbeddedMariaDb.Option.EMPTY);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void thePasswordsAreForTheirOwnerAloneAndNoStatementWithThemIsLeft() throws Exception {
        Path secrets = FOLDER.resolve("secrets.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER)))
                .isEqualTo("rwx------");
        assertThat(FOLDER.resolve("init.sql")).doesNotExist();
        assertThat(Files.readString(FOLDER.resolve("mariadb.log")))
                .doesNotContain(database.accounts().password())
                .doesNotContain(database.accounts().migratorPassword());
        assertThat(database.accounts().toString())
                .doesNotContain(database.accounts().password());
    }

    @Test
    void nobodyEntersWithoutAPassword() {
        String server = "jdbc:mariadb://127.0.0.1:" + database.port() + "/?sslMode=disable";
        for (String user : List.of("root", "migrator", "quarterboard", "", "anyone")) {
            assertThatThrownBy(
                            () -> DriverManager.getConnection(server, user, "").close())
                    .as("user '%s'", user)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
    }

    @Test
    void thereAreThreeAccountsAllLocalAndNoTestDatabase() throws Exception {
        var secrets = Secrets.of(FOLDER.toRealPath());
        try (var connection = DriverManager.getConnection(
                        "jdbc:mariadb://127.0.0.1:" + database.port() + "/?sslMode=disable", "root", secrets.root());
                var statement = connection.createStatement()) {
            try (var accounts = statement.executeQuery(
                    "SELECT CONCAT(user, '@', host) FROM mysql.user WHERE user <> 'mariadb.sys'")) {
                var found = new ArrayList<String>();
                while (accounts.next()) {
                    found.add(accounts.getString(1));
                }
                assertThat(found)
                        .containsExactlyInAnyOrder("migrator@localhost", "quarterboard@localhost", "root@localhost");
            }
            try (var server = statement.executeQuery("""
                    SELECT (SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = 'test'),
                           @@bind_address, @@local_infile, @@innodb_snapshot_isolation, @@max_allowed_packet""")) {
                server.next();
                assertThat(server.getInt(1)).isZero();
                assertThat(server.getString(2)).isEqualTo("127.0.0.1");
                assertThat(server.getBoolean(3)).isFalse();
                assertThat(server.getBoolean(4)).isTrue();
                assertThat(server.getInt(5)).isEqualTo(64 * 1024 * 1024);
            }
        }
    }

    @Test
    void theRuntimeAccountSeesNothingBeforeTheMigrations() {
        var further = database.createDatabase("further");
        assertThatThrownBy(() -> DriverManager.getConnection(further.url(), further.user(), further.password())
                        .close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");
    }

    @Test
    void aFurtherDatabaseIsEmptyAgainWhenItIsMadeAgain() throws Exception {
        var first = database.createDatabase("again");
        migrate(first, "CREATE TABLE thing (id BIGINT)", "GRANT SELECT ON thing TO " + first.runtimeAccount());
        var second = database.createDatabase("again");
        migrate(second, "CREATE TABLE thing (id BIGINT)");
        assertThatThrownBy(() -> DriverManager.getConnection(second.url(), second.user(), second.password())
                        .close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");
        assertThatThrownBy(() -> database.createDatabase("quarterboard")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> database.createDatabase("x; DROP DATABASE mysql"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFolderIsUsedByOneProcessAtATime() {
        assertThatThrownBy(() -> EmbeddedMariaDb.start(FOLDER))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("already");
    }

    @Test
    void aServerWhosePortalWasKilledIsStoppedBeforeTheNextStartAndNothingIsLost() throws Exception {
        Path folder = Path.of("target", "test-survivor");
        Process portal = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledPortal.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "test-survivor.log").toFile())
                .start();
        assertThat(portal.waitFor()).as("halted, see target/test-survivor.log").isEqualTo(KilledPortal.HALTED);
        var survivor = ProcessHandle.of(
                Long.parseLong(Files.readString(folder.resolve("mariadb.pid")).strip()));
        assertThat(survivor).isPresent().get().matches(ProcessHandle::isAlive);

        try (var next = EmbeddedMariaDb.start(folder)) {
            assertThat(survivor.get().isAlive()).isFalse();
            try (var connection = DriverManager.getConnection(
                            next.accounts().url(),
                            next.accounts().migratorUser(),
                            next.accounts().migratorPassword());
                    var statement = connection.createStatement();
                    var kept = statement.executeQuery("SELECT id FROM thing")) {
                assertThat(kept.next()).isTrue();
                assertThat(kept.getLong(1)).isEqualTo(7);
            }
        }
        assertThat(folder.resolve("mariadb.pid")).doesNotExist();
    }

    @Test
    void aProcessThatOnlyHasTheNumberOfAnOldServerIsLeftAlone() throws Exception {
        Path home = Files.createDirectories(Path.of("target", "test-stranger")).toRealPath();
        Files.writeString(
                home.resolve("mariadb.pid"),
                Long.toString(ProcessHandle.current().pid()));
        ServerProcess.stopLeftover(home);
        assertThat(home.resolve("mariadb.pid")).doesNotExist();
    }

    private static void migrate(DatabaseAccounts accounts, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        accounts.url(), accounts.migratorUser(), accounts.migratorPassword());
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
