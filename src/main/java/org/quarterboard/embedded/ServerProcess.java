package org.quarterboard.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server's process: its command line, its end, and what is left of one whose portal was killed. */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LAST_LINES = 15;

    private final Process process;
    private final Path log;

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Makes the system tables of a new server; a folder that was half made is made again. */
    static void install(Binaries binaries, Path home) throws IOException {
        Path data = home.resolve("data");
        if (Files.isDirectory(data)) {
            return;
        }
        Path draft = home.resolve("data.new");
        PrivateFiles.deleteTree(draft);
        PrivateFiles.createFolder(draft);
        var command = new ArrayList<>(List.of(binaries.installer()));
        if (binaries.windows()) {
            command.add("--datadir=" + draft);
        } else {
            command.addAll(List.of(
                    "--no-defaults",
                    "--basedir=" + binaries.base(),
                    "--datadir=" + draft,
                    "--tmpdir=" + home.resolve("tmp"),
                    "--auth-root-authentication-method=normal",
                    "--skip-test-db",
                    "--skip-name-resolve",
                    "--force"));
        }
        var installer = start(command, binaries, home.resolve("install.log"));
        if (installer.end() != 0) {
            throw installer.failure("MariaDB could not make its system tables.");
        }
        Files.move(draft, data);
    }

    static ServerProcess start(Binaries binaries, Path home, int port, boolean localInfile) throws IOException {
        var command = new ArrayList<>(List.of(
                binaries.server(),
                "--no-defaults",
                "--console",
                "--basedir=" + binaries.base(),
                "--datadir=" + home.resolve("data"),
                "--tmpdir=" + home.resolve("tmp"),
                "--secure-file-priv=" + home.resolve("tmp"),
                "--pid-file=" + pidFile(home),
                "--init-file=" + home.resolve("init.sql"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--innodb-snapshot-isolation=ON",
                "--innodb-buffer-pool-size=512M",
                "--max-allowed-packet=64M",
                "--local-infile=" + (localInfile ? "ON" : "OFF")));
        if (!binaries.windows()) {
            // Relative to the data folder: a full path may be longer than the 107 bytes of a socket's address.
            command.add("--socket=mariadb.sock");
        }
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return start(command, binaries, home.resolve("mariadb.log"));
    }

    /** Stops a server that outlived its portal; it is told from strangers by program and data folder. */
    static void stopLeftover(Path home) throws IOException {
        Path file = pidFile(home);
        if (!Files.exists(file)) {
            return;
        }
        String pid = Files.readString(file).strip();
        var leftover = pid.matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(handle -> isServerOf(home, handle))
                : Optional.<ProcessHandle>empty();
        if (leftover.isPresent()) {
            stop(leftover.get());
        }
        Files.deleteIfExists(file);
    }

    private static boolean isServerOf(Path home, ProcessHandle handle) {
        boolean program = handle.info()
                .command()
                .filter(path -> Path.of(path).startsWith(home))
                .isPresent();
        // Some systems do not tell the arguments of a process; the program lies in the data folder all the same.
        boolean folder = handle.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains("--datadir=" + home.resolve("data")))
                .orElse(true);
        return program && folder;
    }

    private static Path pidFile(Path home) {
        return home.resolve("mariadb.pid");
    }

    private static ServerProcess start(List<String> command, Binaries binaries, Path log) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(binaries.base().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(nothing(binaries)))
                .redirectOutput(log.toFile());
        builder.environment()
                .put(
                        binaries.layout().getOSLibraryEnvironmentVarName(),
                        binaries.layout().getLibDir().getPath());
        return new ServerProcess(builder.start(), log);
    }

    private static File nothing(Binaries binaries) {
        return new File(binaries.windows() ? "NUL" : "/dev/null");
    }

    boolean alive() {
        return process.isAlive();
    }

    void stop() {
        stop(process.toHandle());
    }

    EmbeddedDatabaseException failure(String what) {
        try {
            var lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            String last = String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
            return new EmbeddedDatabaseException(what + " Its last words, from " + log + ":\n" + last);
        } catch (IOException e) {
            return new EmbeddedDatabaseException(what, e);
        }
    }

    /**
     * Waits for the end, which is forced after a minute. It asks the process itself: its handle may have heard of the end
     * before the process can tell its exit value.
     */
    private int end() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static void stop(ProcessHandle handle) {
        handle.destroy();
        stopAfter(handle);
    }

    /** Waits for the end; after a minute it is forced, and InnoDB recovers at the next start. */
    private static void stopAfter(ProcessHandle handle) {
        try {
            handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            handle.destroyForcibly();
        } catch (InterruptedException e) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
