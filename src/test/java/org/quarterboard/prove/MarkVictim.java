package org.quarterboard.prove;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.RecordResult;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.testing.PortalOutside;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The process that is killed while it saves marks: a JVM with the portal's services, without its web server. Several
 * threads save, each its own rows; each mark is announced, saved, and acknowledged.
 */
final class MarkVictim {

    static final String READY = "READY ";
    static final String TRY = "TRY ";
    static final String DONE = "DONE ";

    static final String SERVICES = "services";
    static final String NAIVE = "naive";

    private static final int THREADS = 4;
    private static final int NAIVE_GROUP = 100_000;

    private final ApplicationContext portal;
    private final RegisterWorld world;
    private final UUID meeting;
    private final long seed;

    private MarkVictim(ApplicationContext portal, long seed) {
        this.portal = portal;
        this.seed = seed;
        this.world = RegisterWorld.of(portal, "KILLS");
        this.meeting = world.meeting(portal);
    }

    /** Arguments: who saves ({@value #SERVICES} or {@value #NAIVE}), and the seed. Goes on until it is killed. */
    public static void main(String[] args) {
        ApplicationContext portal = PortalOutside.start(Victims.accountsOfThisProcess());
        MarkVictim victim = new MarkVictim(portal, Long.parseLong(args[1]));
        IO.println(READY + victim.meeting);
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            Thread.ofPlatform().start(() -> {
                if (args[0].equals(NAIVE)) {
                    victim.saveNaively(number);
                } else {
                    AsSystem.run("kill", () -> victim.save(number));
                }
            });
        }
    }

    private void save(int thread) {
        RegisterService registers = portal.getBean(RegisterService.class);
        Random random = new Random(seed + thread);
        long[] seen = new long[RegisterWorld.ROWS];
        Arrays.fill(seen, MarkDraft.NONE);
        for (int number = thread; ; number += THREADS) {
            int row = ownRow(random, thread);
            say(TRY, row, number);
            RecordResult result =
                    registers.recordMarks(world.board(), meeting, List.of(world.draft(row, number, seen[row])));
            if (!result.conflicts().isEmpty()) {
                throw new IllegalStateException("Nobody else saves this row");
            }
            seen[row]++;
            say(DONE, row, number);
        }
    }

    /** Acknowledges before it commits, as if one commit for many marks were the same and cheaper. */
    private void saveNaively(int thread) {
        NaiveMarks marks = new NaiveMarks(portal, world, meeting);
        Random random = new Random(seed + thread);
        portal.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            for (int number = thread; number < NAIVE_GROUP; number += THREADS) {
                int row = ownRow(random, thread);
                say(TRY, row, number);
                marks.save(row, number);
                say(DONE, row, number);
            }
        });
    }

    private static int ownRow(Random random, int thread) {
        return random.nextInt(RegisterWorld.ROWS / THREADS) * THREADS + thread;
    }

    private void say(String what, int row, int number) {
        IO.println(what + world.key(row) + " " + number);
    }
}
