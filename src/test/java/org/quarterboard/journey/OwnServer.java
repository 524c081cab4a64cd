package org.quarterboard.journey;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.quarterboard.embedded.EmbeddedMariaDb;

/**
 * A MariaDB server such as an organisation has: nothing of the portal is in it until {@code docker/init-db.sh} has run,
 * and the portal knows of it what {@code docker/compose.yaml} tells it.
 */
final class OwnServer implements AutoCloseable {

    /** Passwords with what SQL and shells trip over. */
    private static final String MIGRATOR = "it's a \\ \"migrator\" $HOME";

    private static final String RUNTIME = "the portal''s own \\' one";

    private final Path folder;
    private final EmbeddedMariaDb server;
    private final String root;

    OwnServer(Path folder) throws IOException, SQLException {
        this.folder = folder.toAbsolutePath();
        this.server = EmbeddedMariaDb.start(folder, EmbeddedMariaDb.Option.EMPTY);
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        this.root = secrets.getProperty("root");
        execute("DROP DATABASE quarterboard");
        execute("DROP USER 'migrator'@'localhost', 'quarterboard'@'localhost'");
    }

    /** Runs the script as the image of MariaDB does: with its own client, on the socket. */
    void init() throws IOException, InterruptedException {
        Path base;
        try (Stream<Path> folders = Files.list(folder)) {
            base = folders.filter(each -> each.getFileName().toString().startsWith("base-"))
                    .findFirst()
                    .orElseThrow();
        }
        Path log = folder.resolve("init-db.log");
        ProcessBuilder builder = new ProcessBuilder(
                        "sh", Path.of("docker", "init-db.sh").toAbsolutePath().toString())
                // The path of a socket must be short: the client looks for it in the folder in which it runs.
                .directory(folder.resolve("data").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("PATH", base.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("LD_LIBRARY_PATH", base.resolve("libs").toString());
        builder.environment().put("MYSQL_UNIX_PORT", "mariadb.sock");
        // The image's server makes itself a certificate; this one has none, and the client asks for one.
        Files.writeString(folder.resolve(".my.cnf"), "[client]\nskip-ssl\n");
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("MARIADB_ROOT_PASSWORD", root);
        builder.environment().put("QUARTERBOARD_DB_MIGRATOR_PASSWORD", MIGRATOR);
        builder.environment().put("QUARTERBOARD_DB_PASSWORD", RUNTIME);
        if (builder.start().waitFor() != 0) {
            throw new IOException("docker/init-db.sh failed: " + Files.readString(log));
        }
    }

    /** The settings that compose.yaml gives the portal of its database; and what a short life asks of the JVM. */
    Map<String, String> settings() {
        return Map.of(
                "JAVA_TOOL_OPTIONS",
                String.join(" ", DemoPortal.FLAGS),
                "QUARTERBOARD_DB_URL",
                url("quarterboard"),
                "QUARTERBOARD_DB_USER",
                "quarterboard",
                "QUARTERBOARD_DB_PASSWORD",
                RUNTIME,
                "QUARTERBOARD_DB_MIGRATOR_USER",
                "migrator",
                "QUARTERBOARD_DB_MIGRATOR_PASSWORD",
                MIGRATOR,
                "QUARTERBOARD_DB_RUNTIME_ACCOUNT",
                "'quarterboard'@'%'");
    }

    void execute(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(""), "root", root);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + server.port() + "/" + database + "?allowLocalInfile=false";
    }

    @Override
    public void close() {
        server.close();
    }
}
