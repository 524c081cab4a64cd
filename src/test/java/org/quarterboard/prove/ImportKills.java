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
    private static final int FIRST = 1000;
    private static final long NEVER = Long.MAX_VALUE;

    private final Victims victims;
    private final int services;
    private final Random random;

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
        Saving whole = process(List.of(FIRST), saved -> NEVER).getLast();
        Kill kept = look(whole);
        if (!kept.said() || !kept.holds()) {
            throw new IllegalStateException("The process that was left alive did not save: " + kept);
        }
        long usual = whole.took;
        for (int i = 1; i <= kills; i++) {
            long after = moment(usual);
            Saving saving = process(List.of(FIRST + i), saved -> after).getLast();
            usual = Math.max(usual, saving.took);
            Kill kill = look(saving);
            done.add(kill);
            IO.println(i + ": " + kill);
        }
        return done;
    }

    /**
     * The same with fewer processes. The first file of the first makes it warm, with its second is learned how long saving
     * takes, and in its third it is killed; each process after it is killed in its only file.
     */
    List<Kill> runBriefly(int kills) throws IOException, InterruptedException, SQLException {
        List<Kill> done = new ArrayList<>();
        List<Integer> seeds = List.of(FIRST, FIRST + 1, FIRST + 2);
        List<Saving> first = process(seeds, saved -> saved.size() < 2 ? NEVER : moment(saved.getLast().took));
        for (Saving saving : first) {
            done.add(look(saving));
        }
        long usual = first.get(1).took;
        for (int next = 3; next < kills + 2; next++) {
            for (Saving saving : process(List.of(FIRST + next), saved -> moment(usual))) {
                done.add(look(saving));
            }
        }
        done.forEach(file -> IO.println(file));
        return done;
    }

    private long moment(long usual) {
        return random.nextLong(usual * 5 / 4 + 1);
    }

    /** Whether and when a process is killed in its next file. */
    private interface Fate {

        /**
         * @param saved what it has saved before
         * @return milliseconds from the beginning of the saving
         */
        long after(List<Saving> saved);
    }

    private List<Saving> process(List<Integer> seeds, Fate fate)
            throws IOException, InterruptedException, SQLException {
        List<Saving> savings = new ArrayList<>();
        List<String> arguments = new ArrayList<>(List.of(Integer.toString(services)));
        seeds.forEach(seed -> arguments.add(Integer.toString(seed)));
        victims.run(ImportVictim.class, arguments, (victim, line) -> {
            if (line.startsWith(ImportVictim.SAVING)) {
                Saving saving = new Saving(line, fate.after(savings));
                savings.add(saving);
                if (saving.after != NEVER) {
                    Thread.sleep(saving.after);
                    victim.destroyForcibly();
                }
            } else if (line.startsWith(ImportVictim.SAVED)) {
                savings.getLast().saved();
            }
        });
        if (savings.size() < seeds.size()) {
            throw new IllegalStateException("The process did not come as far as saving");
        }
        return savings;
    }

    private Kill look(Saving saving) throws SQLException {
        return new Kill(
                saving.after,
                saving.offered,
                Integer.parseInt(
                        victims.ask("SELECT COUNT(*) FROM observation WHERE source_id = '" + saving.uuid + "'")),
                victims.ask("SELECT state FROM kpi_import WHERE uuid = '" + saving.uuid + "'"),
                saving.said);
    }

    /** What a process said of one file. */
    private static final class Saving {

        private final String uuid;
        private final int offered;
        private final long after;
        private final long begin = System.nanoTime();
        private boolean said;
        private long took;

        Saving(String line, long after) {
            String[] words = line.split(" ", -1);
            this.uuid = words[1];
            this.offered = Integer.parseInt(words[2]);
            this.after = after;
        }

        void saved() {
            said = true;
            took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
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
