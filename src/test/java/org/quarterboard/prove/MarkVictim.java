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

/**
 * The process that is killed while it saves marks: a JVM with the portal's services, without its web server. Several
 * threads save, each its own rows; each mark is announced, saved, and acknowledged.
 */
final class MarkVictim {

    static final String READY = "READY ";
    static final String TRY = "TRY ";
    static final String DONE = "DONE ";

    /** Of the service whose board it is. */
    static final String CODE = "KILLS";

    static final int THREADS = 4;

    private final ApplicationContext portal;
    private final RegisterWorld world;
    private final UUID meeting;
    private final long seed;

    private MarkVictim(ApplicationContext portal, long seed) {
        this.portal = portal;
        this.seed = seed;
        this.world = RegisterWorld.of(portal, CODE);
        this.meeting = world.meeting(portal);
    }

    /** Argument: the seed. Goes on until it is killed. */
    public static void main(String[] args) {
        ApplicationContext portal = PortalOutside.start(Victims.accountsOfThisProcess());
        MarkVictim victim = new MarkVictim(portal, Long.parseLong(args[0]));
        IO.println(READY + victim.meeting);
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            Thread.ofPlatform().start(() -> AsSystem.run("kill", () -> victim.save(number)));
        }
    }

    private void save(int thread) {
        RegisterService registers = portal.getBean(RegisterService.class);
        Random random = new Random(seed + thread);
        long[] seen = new long[RegisterWorld.ROWS];
        Arrays.fill(seen, MarkDraft.NONE);
        for (int number = thread; ; number += THREADS) {
            int row = ownRow(random, thread);
            say(TRY, world.key(row), number);
            RecordResult result =
                    registers.recordMarks(world.board(), meeting, List.of(world.draft(row, number, seen[row])));
            if (!result.conflicts().isEmpty()) {
                throw new IllegalStateException("Nobody else saves this row");
            }
            seen[row]++;
            say(DONE, world.key(row), number);
        }
    }

    /** A row that no other thread saves. */
    static int ownRow(Random random, int thread) {
        return random.nextInt(RegisterWorld.ROWS / THREADS) * THREADS + thread;
    }

    static void say(String what, String key, int number) {
        IO.println(what + key + " " + number);
    }
}
