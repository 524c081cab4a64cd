package org.quarterboard.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A MariaDB server of one's own in one folder: programs, data, temporary files, log and passwords. It listens on the
 * loopback address alone. One process at a time may use a folder; a server that outlived a killed portal is stopped
 * before the next start.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final String RUNTIME = "quarterboard";
    private static final String MIGRATOR = "migrator";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ATTEMPTS = 3;

    private final FolderLock lock;
    private final Secrets secrets;
    private final boolean localInfile;
    private final ServerProcess process;
    private final int port;
    private boolean closed;

    private EmbeddedMariaDb(FolderLock lock, Path home, Set<Option> options) throws IOException {
        this.lock = lock;
        localInfile = options.contains(Option.LOCAL_INFILE);
        secrets = Secrets.of(home);
        PrivateFiles.createFolder(home.resolve("tmp"));
        ServerProcess.stopLeftover(home);
        if (options.contains(Option.EMPTY)) {
            PrivateFiles.deleteTree(home.resolve("data"));
        }
        Binaries binaries = Binaries.unpackedIn(home);
        ServerProcess.install(binaries, home);
        Path initial = home.resolve("init.sql");
        ServerProcess started = null;
        int chosen = 0;
        try {
            // The port is free when it is chosen; should another program take it meanwhile, another one is tried.
            for (int attempt = 1; started == null; attempt++) {
                PrivateFiles.write(initial, initialStatements());
                chosen = freePort();
                started = ready(ServerProcess.start(binaries, home, chosen, localInfile), chosen, attempt == ATTEMPTS);
            }
        } finally {
            Files.deleteIfExists(initial);
        }
        process = started;
        port = chosen;
    }

    /** What a start may be asked for beside the usual. */
    public enum Option {
        /** Whatever was stored in the folder before is deleted first. The unpacked programs stay. */
        EMPTY,
        /** LOAD DATA LOCAL INFILE is allowed, for measurements that compare with it. */
        LOCAL_INFILE
    }

    /** Starts a server in the folder and waits until it answers. The folder is made if it is not there. */
    public static EmbeddedMariaDb start(Path folder, Option... options) {
        try {
            PrivateFiles.createFolder(folder.toAbsolutePath().normalize());
            Path home = folder.toRealPath();
            FolderLock lock = FolderLock.on(home);
            try {
                return new EmbeddedMariaDb(lock, home, Set.of(options));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("The embedded database could not be started in " + folder + ".", e);
        }
    }

    public int port() {
        return port;
    }

    /** The accounts on the database {@code quarterboard}. */
    public DatabaseAccounts accounts() {
        return accounts(RUNTIME);
    }

    /**
     * Makes a further, empty database on the same server; one of that name is dropped first. The migrator may do
     * everything in it; the runtime account gets its rights table by table from the migrations, as everywhere.
     */
    public DatabaseAccounts createDatabase(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,40}") || RUNTIME.equals(name)) {
            throw new IllegalArgumentException("not a name for a further database: " + name);
        }
        try (var connection = connectAsRoot(port);
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            // Rights on tables outlive the tables: those of an earlier database of that name go too.
            statement.execute("DELETE FROM mysql.tables_priv WHERE Db = '" + name + "'");
            statement.execute("DELETE FROM mysql.columns_priv WHERE Db = '" + name + "'");
            statement.execute("FLUSH PRIVILEGES");
            statement.execute("CREATE DATABASE " + name);
            statement.execute("GRANT ALL ON " + name + ".* TO " + account(MIGRATOR) + " WITH GRANT OPTION");
            return accounts(name);
        } catch (SQLException e) {
            throw new EmbeddedDatabaseException("The database " + name + " could not be made.", e);
        }
    }

    /** Stops the server and frees the folder. A second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        process.stop();
        try {
            lock.close();
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("The lock of the data folder could not be freed.", e);
        }
    }

    private DatabaseAccounts accounts(String database) {
        return new DatabaseAccounts(
                url(port, database), RUNTIME, secrets.runtime(), MIGRATOR, secrets.migrator(), account(RUNTIME));
    }

    private String url(int atPort, String database) {
        return "jdbc:mariadb://127.0.0.1:" + atPort + "/" + database + "?sslMode=disable&allowLocalInfile="
                + localInfile;
    }

    /** Run by the server before it answers anyone; says the same at every start, so that it heals a broken first one. */
    private String initialStatements() {
        return """
                DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
                FLUSH PRIVILEGES;
                ALTER USER 'root'@'localhost' IDENTIFIED VIA mysql_native_password USING PASSWORD('%1$s');
                DROP DATABASE IF EXISTS test;
                CREATE DATABASE IF NOT EXISTS quarterboard;
                CREATE USER IF NOT EXISTS %4$s;
                ALTER USER %4$s IDENTIFIED BY '%2$s';
                GRANT ALL ON quarterboard.* TO %4$s WITH GRANT OPTION;
                CREATE USER IF NOT EXISTS %5$s;
                ALTER USER %5$s IDENTIFIED BY '%3$s';
                """.formatted(
                        secrets.root(), secrets.migrator(), secrets.runtime(), account(MIGRATOR), account(RUNTIME));
    }

    private @Nullable ServerProcess ready(ServerProcess server, int atPort, boolean last) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (server.alive() && System.nanoTime() < end) {
            try (var connection = connectAsRoot(atPort)) {
                return server;
            } catch (SQLException notYet) {
                pause();
            }
        }
        server.stop();
        if (last) {
            throw server.failure("MariaDB did not start.");
        }
        return null;
    }

    private Connection connectAsRoot(int atPort) throws SQLException {
        return DriverManager.getConnection(url(atPort, ""), "root", secrets.root());
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedDatabaseException("Interrupted while MariaDB was starting.", e);
        }
    }

    private static String account(String user) {
        return "'" + user + "'@'localhost'";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
