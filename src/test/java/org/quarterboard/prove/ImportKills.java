package org.quarterboard.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.quarterboard.embedded.DatabaseAccounts;
import org.quarterboard.embedded.EmbeddedMariaDb;

/**
 * Kills the process that saves an import at a random moment of the saving, again and again, and counts each time: all
 * figures of the file are there, or none; the import says which. Each next process starts on what the last one left.
 */
public final class ImportKills {

    private static final Path RESULT = Path.of("docs", "proofs", "import-kills.md");

    private final Victims victims;
    private final int services;
    private final Random random;
    private long usual;

    ImportKills(DatabaseAccounts accounts, int services, long seed) {
        this.victims = new Victims(accounts);
        this.services = services;
        this.random = new Random(seed);
    }

    /**
     * One kill.
     *
     * @param after milliseconds from the beginning of the saving
     * @param offered how many figures the file adds or changes
     * @param written how many of them were found afterwards
     * @param state what the import says of itself
     * @param said whether the process could still say that it had saved
     */
    record Kill(long after, int offered, int written, String state, boolean said) {

        /** All or none, and the import knows which; what was said to be saved is. */
        boolean holds() {
            boolean all = written == offered && state.equals("COMMITTED");
            boolean none = written == 0 && state.equals("READY");
            return said ? all : all || none;
        }
    }

    /** Arguments: how many kills (50), how many services (157), the seed (20261122). */
    public static void main(String[] args) throws Exception {
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        int services = args.length > 1 ? Integer.parseInt(args[1]) : 157;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 20261122L;
        List<Kill> done;
        try (EmbeddedMariaDb database =
                EmbeddedMariaDb.start(Path.of("target", "kill-mariadb"), EmbeddedMariaDb.Option.EMPTY)) {
            done = new ImportKills(database.accounts(), services, seed).run(kills);
        }
        write(done, services, seed);
        System.exit(done.stream().allMatch(Kill::holds) ? 0 : 1);
    }

    /** The first process is left alive, to learn how long saving takes. */
    List<Kill> run(int kills) throws IOException, InterruptedException, SQLException {
        List<Kill> done = new ArrayList<>();
        Kill whole = one(0, Long.MAX_VALUE);
        if (!whole.said() || !whole.holds()) {
            throw new IllegalStateException("The process that was left alive did not save: " + whole);
        }
        for (int i = 1; i <= kills; i++) {
            Kill kill = one(i, random.nextLong(usual * 5 / 4 + 1));
            done.add(kill);
            IO.println(i + ": " + kill);
        }
        return done;
    }

    private Kill one(int number, long after) throws IOException, InterruptedException, SQLException {
        Told told = new Told();
        victims.run(
                ImportVictim.class,
                List.of(Integer.toString(services), Integer.toString(1000 + number)),
                (victim, line) -> told.hear(victim, line, after));
        if (told.uuid.isEmpty()) {
            throw new IllegalStateException("The process did not come as far as saving");
        }
        usual = Math.max(usual, told.took);
        return new Kill(
                after,
                told.offered,
                Integer.parseInt(victims.ask("SELECT COUNT(*) FROM observation WHERE source_id = '" + told.uuid + "'")),
                victims.ask("SELECT state FROM kpi_import WHERE uuid = '" + told.uuid + "'"),
                told.said);
    }

    /** What a process said before it ended. */
    private static final class Told {

        private String uuid = "";
        private int offered;
        private boolean said;
        private long begin;
        private long took;

        private void hear(ProcessHandle victim, String line, long after) throws InterruptedException {
            if (line.startsWith(ImportVictim.SAVING)) {
                String[] words = line.split(" ", -1);
                uuid = words[1];
                offered = Integer.parseInt(words[2]);
                begin = System.nanoTime();
                if (after != Long.MAX_VALUE) {
                    Thread.sleep(after);
                    victim.destroyForcibly();
                }
            } else if (line.startsWith(ImportVictim.SAVED)) {
                said = true;
                took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            }
        }
    }

    private static void write(List<Kill> kills, int services, long seed) throws IOException {
        long all = kills.stream().filter(kill -> kill.written() > 0).count();
        long none = kills.size() - all;
        long broken = kills.stream().filter(kill -> !kill.holds()).count();
        StringBuilder page = new StringBuilder("""
                # Imports killed while saving

                A JVM with the portal's services (without its web server) saves a file of %d services into a MariaDB of its own and is
                killed (SIGKILL) at a random moment of the saving. Then every figure of the file is counted. Each next process starts on
                what the last one left and brings in the next file. Run again: `./quarterboard prove kills`. Seed %d.

                **%d kills: %d times none of the figures was there, %d times all of them, %d times anything else.**

                | kill | after, ms | figures offered | figures found | the import says |
                |---:|---:|---:|---:|---|
                """.formatted(services, seed, kills.size(), none, all, broken));
        for (int i = 0; i < kills.size(); i++) {
            Kill kill = kills.get(i);
            page.append("| %d | %,d | %,d | %,d | %s |%n"
                    .formatted(i + 1, kill.after(), kill.offered(), kill.written(), kill.state()));
        }
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, page);
    }
}
