package org.quarterboard.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.quarterboard.embedded.DatabaseAccounts;
import org.quarterboard.embedded.EmbeddedMariaDb;

/**
 * Kills the process that saves attendance marks at a random moment, again and again, and looks each time: every mark
 * that was acknowledged is there, none is there twice, none is put together from two. Then lets a naive saver be killed
 * in the same way, which has to be found out.
 */
public final class MarkKills {

    private static final Path RESULT = Path.of("docs", "proofs", "mark-kills.md");
    private static final int NAIVE_KILLS = 3;
    private static final int LATEST = 3000;

    private final Victims victims;
    private final Random random;

    MarkKills(DatabaseAccounts accounts, long seed) {
        this.victims = new Victims(accounts);
        this.random = new Random(seed);
    }

    /** Arguments: how many kills (50), the seed (20261123). */
    public static void main(String[] args) throws Exception {
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 20261123L;
        List<MarkKill> done;
        List<MarkKill> naive;
        try (EmbeddedMariaDb database =
                EmbeddedMariaDb.start(Path.of("target", "mark-kill-mariadb"), EmbeddedMariaDb.Option.EMPTY)) {
            MarkKills proof = new MarkKills(database.accounts(), seed);
            done = proof.run(MarkVictim.class, kills);
            naive = proof.run(NaiveVictim.class, NAIVE_KILLS);
        }
        write(done, naive, seed);
        boolean proven =
                done.stream().allMatch(MarkKill::holds) && naive.stream().noneMatch(MarkKill::holds);
        System.exit(proven ? 0 : 1);
    }

    /** @param saver {@link MarkVictim}, or the naive one, which needs the board that the other has made */
    List<MarkKill> run(Class<?> saver, int kills) throws IOException, InterruptedException, SQLException {
        List<MarkKill> done = new ArrayList<>();
        for (int i = 1; i <= kills; i++) {
            MarkKill kill = one(saver, random.nextInt(LATEST));
            done.add(kill);
            IO.println(saver.getSimpleName() + " " + i + ": " + kill);
        }
        return done;
    }

    private MarkKill one(Class<?> saver, int after) throws IOException, InterruptedException, SQLException {
        Announced announced = new Announced();
        victims.run(
                saver,
                List.of(Long.toString(random.nextLong())),
                (victim, line) -> announced.hear(victim, line, after));
        String meeting = announced.meeting();
        return announced.compare(
                after,
                victims.rows(RegisterWorld.STORED.formatted(meeting)),
                Integer.parseInt(victims.ask(RegisterWorld.AUDITED.formatted(meeting))));
    }

    private static void write(List<MarkKill> kills, List<MarkKill> naive, long seed) throws IOException {
        StringBuilder page = new StringBuilder("""
                # Attendance marks killed while saving

                A JVM with the portal's services (without its web server) saves marks into one register on a MariaDB of its own, from four
                threads at once, and acknowledges each when the service has returned. It is killed (SIGKILL) at a random moment. Then
                every acknowledged mark must be there with all that it said, none twice, and the record of changes must hold each once.
                Each next process starts on what the last one left. Run again: `./quarterboard prove kills-marks`. Seed %d.

                **%d kills, %,d marks acknowledged: %d lost, %d twice, %d put together from two; %d kills broke a rule.**

                The same harness with a saver that acknowledges before it commits: **%d of %d kills broke a rule**, as they must;
                %,d marks acknowledged, %,d of them lost.

                | kill | after, ms | acknowledged | written | in the record | lost | twice |
                |---:|---:|---:|---:|---:|---:|---:|
                """.formatted(
                        seed,
                        kills.size(),
                        sum(kills, MarkKill::acknowledged),
                        sum(kills, MarkKill::lost),
                        sum(kills, MarkKill::doubled),
                        sum(kills, MarkKill::mixed),
                        kills.stream().filter(kill -> !kill.holds()).count(),
                        naive.stream().filter(kill -> !kill.holds()).count(),
                        naive.size(),
                        sum(naive, MarkKill::acknowledged),
                        sum(naive, MarkKill::lost)));
        for (int i = 0; i < kills.size(); i++) {
            MarkKill kill = kills.get(i);
            page.append("| %d | %,d | %,d | %,d | %,d | %d | %d |%n"
                    .formatted(
                            i + 1,
                            kill.after(),
                            kill.acknowledged(),
                            kill.written(),
                            kill.audited(),
                            kill.lost(),
                            kill.doubled()));
        }
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, page);
    }

    private static int sum(List<MarkKill> kills, ToIntFunction<MarkKill> what) {
        return kills.stream().mapToInt(what).sum();
    }
}
