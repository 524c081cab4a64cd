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
    private static final int OF_THE_NAIVE = 10;
    private static final long NEVER = Long.MAX_VALUE;

    private final Victims victims;
    private final Class<?> importer;
    private final int services;
    private final Random random;

    /** @param importer the process that is killed */
    ImportKills(DatabaseAccounts accounts, Class<?> importer, int services, long seed) {
        this.importer = importer;
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

    /** Arguments: how many kills (100), how many services (157), the seed (20261122). */
    public static void main(String[] args) throws Exception {
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        int services = args.length > 1 ? Integer.parseInt(args[1]) : 157;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 20261122L;
        List<Kill> done = onAnEmptyDatabase(ImportVictim.class, kills, services, seed);
        List<Kill> naive = onAnEmptyDatabase(NaiveImportVictim.class, OF_THE_NAIVE, services, seed);
        write(done, naive, services, seed);
        boolean foundOut = naive.stream().anyMatch(kill -> !kill.holds());
        System.exit(foundOut && done.stream().allMatch(Kill::holds) ? 0 : 1);
    }

    private static List<Kill> onAnEmptyDatabase(Class<?> importer, int kills, int services, long seed)
            throws Exception {
        try (EmbeddedMariaDb database =
                EmbeddedMariaDb.start(Path.of("target", "kill-mariadb"), EmbeddedMariaDb.Option.EMPTY)) {
            return new ImportKills(database.accounts(), importer, services, seed).run(kills);
        }
    }

    /** Two processes are left alive: what the second takes to change what the first has saved is how long saving takes. */
    List<Kill> run(int kills) throws IOException, InterruptedException, SQLException {
        List<Kill> done = new ArrayList<>();
        whole(FIRST);
        long usual = whole(FIRST + 1).took;
        for (int i = 1; i <= kills; i++) {
            long after = moment(usual);
            Saving saving = process(List.of(FIRST + 1 + i), saved -> after).getLast();
            usual = Math.max(usual, saving.took);
            Kill kill = look(saving);
            done.add(kill);
            IO.println(i + ": " + kill);
        }
        return done;
    }

    private Saving whole(int seed) throws IOException, InterruptedException, SQLException {
        Saving whole = process(List.of(seed), saved -> NEVER).getLast();
        Kill kept = look(whole);
        if (!kept.said() || !kept.holds()) {
            throw new IllegalStateException("The process that was left alive did not save: " + kept);
        }
        return whole;
    }

    /**
     * The same in one process. Its first file makes it warm, with its second is learned how long saving takes, and in the
     * middle of its third it is killed.
     *
     * @param first the seed of its first file
     * @param waits whether it waits there by itself
     */
    List<Kill> runBriefly(int first, boolean waits) throws IOException, InterruptedException, SQLException {
        List<Kill> done = new ArrayList<>();
        List<Integer> seeds = List.of(first, first + 1, first + 2);
        for (Saving saving : process(seeds, saved -> saved.size() < 2 || waits ? NEVER : saved.getLast().took / 2)) {
            done.add(look(saving));
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
        victims.run(importer, arguments, (victim, line) -> {
            if (line.startsWith(ImportVictim.SAVING)) {
                Saving saving = new Saving(line, fate.after(savings));
                savings.add(saving);
                if (saving.after != NEVER) {
                    Thread.sleep(saving.after);
                    victim.destroyForcibly();
                }
            } else if (line.startsWith(ImportVictim.HALF)) {
                victim.destroyForcibly();
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

    private static void write(List<Kill> kills, List<Kill> naive, int services, long seed) throws IOException {
        long all = kills.stream()
                .filter(kill -> kill.holds() && kill.written() > 0)
                .count();
        long naiveBroken = naive.stream().filter(kill -> !kill.holds()).count();
        long broken = kills.stream().filter(kill -> !kill.holds()).count();
        long none = kills.size() - all - broken;
        StringBuilder page = new StringBuilder(
                """
                # Imports killed while saving

                A JVM with the portal's services (without its web server) saves a file of %d services into a MariaDB of its own and is
                killed (SIGKILL) at a random moment of the saving. Then every figure of the file is counted. Each next process starts on
                what the last one left and brings in the next file. Run again: `./quarterboard prove kills`. Seed %d.

                **%d kills: %d times none of the figures was there, %d times all of them, %d times anything else.**

                The same harness with an importer that saves one service after the other, each in a transaction of its own: **%d of
                %d kills left a part of the file**, as they must; a harness that let it pass would prove nothing.

                | kill | after, ms | figures offered | figures found | the import says |
                |---:|---:|---:|---:|---|
                """.formatted(services, seed, kills.size(), none, all, broken, naiveBroken, naive.size()));
        for (int i = 0; i < kills.size(); i++) {
            Kill kill = kills.get(i);
            page.append("| %d | %,d | %,d | %,d | %s |%n"
                    .formatted(i + 1, kill.after(), kill.offered(), kill.written(), kill.state()));
        }
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, page);
    }
}
