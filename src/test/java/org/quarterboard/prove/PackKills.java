package org.quarterboard.prove;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.quarterboard.embedded.DatabaseAccounts;
import org.quarterboard.embedded.EmbeddedMariaDb;
import org.quarterboard.prove.PackKill.Fate;
import org.quarterboard.testing.PortalOutside;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Kills the portal at a random moment of each step of the making of a pack, again and again. This process is the second
 * instance on the same database: its own background jobs stand still until the other one is dead. Afterwards there must be
 * one whole pack, whoever has made it, or nothing of one that somebody cancelled.
 */
public final class PackKills implements AutoCloseable {

    private static final int STEPS = 4;
    /** Every fifth portal that is killed was the only one. */
    private static final int ALONE = 5;

    private static final int CANCELLED = 6;
    private static final int NAIVE = 3;

    private final ConfigurableApplicationContext portal;
    private final PackRound.Place place;
    private final Random random;

    /** @param folder for the temporary files of those that are killed */
    PackKills(DatabaseAccounts accounts, Path folder, long seed) throws IOException, SQLException {
        this.random = new Random(seed);
        this.portal = (ConfigurableApplicationContext) PortalOutside.start(accounts, PackVictim::impatient);
        Scheduler jobs = portal.getBean(Scheduler.class);
        jobs.pause();
        PackWorld world = PackWorld.create(portal);
        Victims victims = new Victims(accounts);
        this.place = new PackRound.Place(
                victims,
                jobs,
                world,
                new PackLook(victims, portal, world.service(), PackWorld.PAPERS),
                Files.createDirectories(folder).toAbsolutePath());
    }

    /** Arguments: how many kills (50), the seed (20261130). */
    public static void main(String[] args) throws Exception {
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 20261130L;
        List<PackKill> done = new ArrayList<>();
        try (EmbeddedMariaDb database =
                        EmbeddedMariaDb.start(Path.of("target", "pack-kill-mariadb"), EmbeddedMariaDb.Option.EMPTY);
                PackKills proof = new PackKills(database.accounts(), Path.of("target", "pack-kills"), seed)) {
            proof.run(kills, done);
        }
        PackKillPage.write(done, seed);
        System.exit(done.stream().allMatch(kill -> kill.fate() == Fate.NAIVE != kill.holds()) ? 0 : 1);
    }

    /** The naive one comes last: what it leaves stays. */
    private void run(int kills, List<PackKill> done) throws IOException, InterruptedException, SQLException {
        long[] usual = usual();
        for (int i = 1; i <= kills; i++) {
            Fate fate = i % ALONE == 0 ? Fate.STARTED_AGAIN : Fate.TAKEN_OVER;
            done.add(say(within(fate, (i - 1) % STEPS, usual)));
        }
        for (int i = 0; i < CANCELLED; i++) {
            done.add(say(one(Fate.CANCELLED, i % (STEPS - 1), 0)));
        }
        for (int i = 0; i < STEPS; i++) {
            done.add(say(within(Fate.STOOD_STILL, i, usual)));
        }
        for (int i = 0; i < NAIVE; i++) {
            done.add(say(naive()));
        }
    }

    /** Learns from a kill that came too late for its step. */
    private PackKill within(Fate fate, int step, long[] usual) throws IOException, InterruptedException, SQLException {
        PackKill kill = one(fate, step, random.nextLong(usual[step] + 1));
        if (kill.step() > step) {
            usual[step] = kill.after();
        }
        return kill;
    }

    /** How long each step takes a portal that was just started, in milliseconds: one that is left alive. */
    long[] usual() throws IOException, InterruptedException, SQLException {
        return new PackRound(place).leftAlive();
    }

    /** @param after milliseconds from the beginning of the step */
    PackKill one(Fate fate, int step, long after) throws IOException, InterruptedException, SQLException {
        return new PackRound(place).kill(fate, step, after);
    }

    PackKill naive() throws IOException, InterruptedException, SQLException {
        return new PackRound(place).kill(Fate.NAIVE, STEPS - 1, 0);
    }

    private static PackKill say(PackKill kill) {
        IO.println(kill);
        return kill;
    }

    @Override
    public void close() {
        portal.close();
    }
}
