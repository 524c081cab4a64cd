package org.quarterboard.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.quarterboard.embedded.EmbeddedMariaDb;

/**
 * Kills the database server at a random moment of the saving of an import, again and again, starts it anew on what the
 * last kill left, and counts: all figures of the file are there, or none; the import says which, and the person was told.
 */
public final class DatabaseKills {

    private static final Path RESULT = Path.of("docs", "proofs", "database-kills.md");
    private static final int FIRST = 1000;
    private static final long NEVER = -1;

    private final Path folder;
    private final int services;
    private final Random random;

    DatabaseKills(Path folder, int services, long seed) {
        this.folder = folder;
        this.services = services;
        this.random = new Random(seed);
    }

    /**
     * One kill of the server.
     *
     * @param after milliseconds from the beginning of the saving
     * @param offered how many figures the file adds or changes
     * @param written how many of them were found afterwards
     * @param state what the import says of itself
     * @param told the message that a person would have seen; empty if it was said to be saved
     */
    record Kill(long after, int offered, int written, String state, String told) {

        /** All or none, and the import knows which; what was said to be saved is, and else somebody was told. */
        boolean holds() {
            boolean all = written == offered && state.equals("COMMITTED");
            boolean none = written == 0 && state.equals("READY");
            return told.isEmpty() ? all : (all || none) && told.equals("shared.storage.gone");
        }
    }

    /** Arguments: how many kills (20), how many services (157), the seed (20261126). */
    public static void main(String[] args) throws Exception {
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        int services = args.length > 1 ? Integer.parseInt(args[1]) : 157;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 20261126L;
        List<Kill> done = new DatabaseKills(Path.of("target", "kill-mariadb"), services, seed).run(kills);
        write(done, services, seed);
        System.exit(done.stream().allMatch(Kill::holds) ? 0 : 1);
    }

    /** A first file is saved without a kill, to learn how long that takes. */
    List<Kill> run(int kills) throws IOException, InterruptedException, SQLException {
        List<Kill> done = new ArrayList<>();
        Saving whole = new Saving(NEVER);
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder, EmbeddedMariaDb.Option.EMPTY)) {
            save(database, FIRST, whole);
        }
        if (whole.took == 0) {
            throw new IllegalStateException("The file of which the server was left alone was not saved: " + whole.told);
        }
        for (int i = 1; i <= kills; i++) {
            Saving saving = new Saving(random.nextLong(whole.took));
            try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder)) {
                save(database, FIRST + i, saving);
            }
            Kill kill = look(saving);
            done.add(kill);
            IO.println(i + ": " + kill);
        }
        return done;
    }

    private void save(EmbeddedMariaDb database, int seed, Saving saving) throws IOException, InterruptedException {
        List<String> arguments = List.of(Integer.toString(services), Integer.toString(seed));
        new Victims(database.accounts()).runAlone(ImportVictim.class, arguments, (victim, line) -> {
            if (line.startsWith(ImportVictim.SAVING)) {
                saving.begin(line);
                if (saving.after != NEVER) {
                    Thread.sleep(saving.after);
                    server().destroyForcibly();
                }
            } else if (line.startsWith(ImportVictim.SAVED)) {
                saving.took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - saving.begin);
                saving.told = "";
                // Its own end waits for the database.
                victim.destroyForcibly();
            } else if (line.startsWith(ImportVictim.TOLD)) {
                saving.told = line.substring(ImportVictim.TOLD.length());
            }
        });
        if (saving.uuid.isEmpty()) {
            throw new IllegalStateException("The process did not come as far as saving");
        }
    }

    private ProcessHandle server() {
        try {
            long pid = Long.parseLong(
                    Files.readString(folder.resolve("mariadb.pid")).strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Kill look(Saving saving) throws SQLException {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder)) {
            Victims left = new Victims(database.accounts());
            return new Kill(
                    saving.after,
                    saving.offered,
                    Integer.parseInt(
                            left.ask("SELECT COUNT(*) FROM observation WHERE source_id = '" + saving.uuid + "'")),
                    left.ask("SELECT state FROM kpi_import WHERE uuid = '" + saving.uuid + "'"),
                    saving.told);
        }
    }

    /** What the process said of its file. */
    private static final class Saving {

        private final long after;
        private String uuid = "";
        private int offered;
        private long begin;
        private long took;
        private String told = "nothing";

        Saving(long after) {
            this.after = after;
        }

        void begin(String line) {
            String[] words = line.split(" ", -1);
            uuid = words[1];
            offered = Integer.parseInt(words[2]);
            begin = System.nanoTime();
        }
    }

    private static void write(List<Kill> kills, int services, long seed) throws IOException {
        long all = kills.stream().filter(kill -> kill.written() > 0).count();
        long broken = kills.stream().filter(kill -> !kill.holds()).count();
        StringBuilder page =
                new StringBuilder("""
                # Databases killed while an import was saved

                A JVM with the portal's services saves a file of %d services into a MariaDB of its own, and the server is killed
                (SIGKILL) at a random moment of the saving. The server is started anew, and every figure of the file is counted.
                Run again: `./quarterboard prove disk`. Seed %d.

                **%d kills: %d times none of the figures was there, %d times all of them, %d times anything else or nobody told.**

                | kill | after, ms | figures offered | figures found | the import says | the person is told |
                |---:|---:|---:|---:|---|---|
                """.formatted(services, seed, kills.size(), kills.size() - all, all, broken));
        for (int i = 0; i < kills.size(); i++) {
            Kill kill = kills.get(i);
            page.append("| %d | %,d | %,d | %,d | %s | %s |%n"
                    .formatted(
                            i + 1,
                            kill.after(),
                            kill.offered(),
                            kill.written(),
                            kill.state(),
                            kill.told().isEmpty() ? "saved" : kill.told()));
        }
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, page);
    }
}
