package org.quarterboard.prove;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.quarterboard.prove.PackKill.Fate;

/** One pack that is asked for while one portal works, and what becomes of it when that portal is killed. */
final class PackRound {

    private static final int PATIENCE_SECONDS = 120;

    /** A database waits longer for whoever stands still with a lock in his hand; so does nobody else. */
    private static final int STILL_SECONDS = 20;

    private static final int NONE = -1;

    private final Place place;
    private final long[] began = new long[5];
    private @Nullable UUID asked;
    private int step = NONE;
    private int foldersLeft;
    private int folders;
    private int children;
    private long childrenEnd;
    private long killedAt;

    PackRound(Place place) {
        this.place = place;
    }

    /**
     * Where it happens.
     *
     * @param jobs of the second instance
     * @param folder for the temporary files of those that are killed
     */
    record Place(Victims victims, Scheduler jobs, PackWorld world, PackLook look, Path folder) {}

    /** How long each step took a portal that nobody killed, in milliseconds. */
    long[] leftAlive() throws IOException, InterruptedException, SQLException {
        portal(PackVictim.SOUND, (victim, line) -> {
            if (line.startsWith(PackVictim.LEFT)) {
                awaitEnd(PATIENCE_SECONDS);
                victim.destroyForcibly();
            }
        });
        List<String> broken = place.look.broken(uuid(), false);
        if (!broken.isEmpty()) {
            throw new IllegalStateException("The portal that was left alive made no whole pack: " + broken);
        }
        long[] took = new long[4];
        for (int i = 0; i < took.length; i++) {
            took[i] = TimeUnit.NANOSECONDS.toMillis(began[i + 1] - began[i]);
        }
        return took;
    }

    /** @param after milliseconds from the beginning of the step */
    PackKill kill(Fate fate, int wanted, long after) throws IOException, InterruptedException, SQLException {
        boolean naive = fate == Fate.NAIVE;
        portal(naive ? PackVictim.NAIVE : PackVictim.SOUND, (victim, line) -> {
            boolean now = naive ? line.startsWith(PackVictim.HALF) : line.equals(PackVictim.STEP + wanted);
            if (now) {
                Thread.sleep(after);
                act(fate, victim);
            } else if (line.startsWith(PackVictim.LEFT)) {
                victim.destroyForcibly();
            }
        });
        if (killedAt == 0) {
            throw new IllegalStateException("The portal did not come as far as " + PackKill.STEPS.get(wanted));
        }
        if (fate == Fate.STARTED_AGAIN) {
            again();
        } else {
            place.jobs.resume();
        }
        awaitEnd(PATIENCE_SECONDS);
        long finished = sinceKill();
        place.jobs.pause();
        return new PackKill(
                fate,
                step,
                after,
                children,
                childrenEnd,
                folders,
                foldersLeft,
                finished,
                place.look.broken(uuid(), fate == Fate.CANCELLED));
    }

    /** Runs one until it is dead. */
    private void portal(String kind, Victims.Listener listener) throws IOException, InterruptedException {
        place.victims.runAlone(PackVictim.class, List.of(place.folder.toString(), kind), (victim, line) -> {
            if (line.startsWith(PackVictim.READY)) {
                foldersLeft = folders(place.folder);
                asked = place.world.ask();
            } else if (line.startsWith(PackVictim.STEP)) {
                step = Integer.parseInt(line.substring(PackVictim.STEP.length()));
                began[step] = System.nanoTime();
            } else if (line.startsWith(PackVictim.LEFT)) {
                step = began.length - 1;
                began[step] = System.nanoTime();
            }
            listener.hear(victim, line);
        });
    }

    private void again() throws IOException, InterruptedException {
        place.victims.runAlone(PackVictim.class, List.of(place.folder.toString(), PackVictim.SOUND), (victim, line) -> {
            if (line.startsWith(PackVictim.READY)) {
                foldersLeft += folders(place.folder);
                awaitEnd(PATIENCE_SECONDS);
                victim.destroyForcibly();
            }
        });
    }

    private void act(Fate fate, ProcessHandle victim) throws InterruptedException {
        if (fate == Fate.STOOD_STILL) {
            signal("-STOP", victim);
            killedAt = System.nanoTime();
            place.jobs.resume();
            awaitEnd(STILL_SECONDS);
            signal("-CONT", victim);
            return;
        }
        if (fate == Fate.CANCELLED) {
            place.world.cancel(uuid());
        }
        List<ProcessHandle> own = victim.children().toList();
        victim.destroyForcibly();
        killedAt = System.nanoTime();
        children = own.size();
        folders = folders(place.folder);
        for (ProcessHandle child : own) {
            awaitDeath(child);
        }
        childrenEnd = own.isEmpty() ? 0 : sinceKill();
    }

    /** Nobody's child is waited for by looking again and again, which the library does seldom. */
    private static void awaitDeath(ProcessHandle child) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (runs(child)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("A process of a portal that was killed lives on: " + child.info());
            }
            Thread.sleep(5);
        }
    }

    /** One that has ended and that nobody has taken notice of yet has no program any more. */
    private static boolean runs(ProcessHandle child) {
        return child.isAlive() && child.info().command().isPresent();
    }

    private static void signal(String signal, ProcessHandle victim) throws InterruptedException {
        try {
            new ProcessBuilder("kill", signal, Long.toString(victim.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("A portal that stands still needs a system with signals", e);
        }
    }

    /** Until the job has ended and nobody is to do it any more, or the seconds are over. */
    private void awaitEnd(int seconds) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < until && !ended()) {
            Thread.sleep(50);
        }
    }

    private boolean ended() {
        try {
            return place.victims.ask("""
                            SELECT job.state IN ('DONE', 'FAILED', 'CANCELLED') AND NOT EXISTS (
                                SELECT 1 FROM scheduled_tasks task WHERE task.task_instance = job.uuid)
                            FROM pack_request request JOIN job ON job.uuid = request.job
                            WHERE request.uuid = '%s'""".formatted(uuid())).equals("1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID uuid() {
        if (asked == null) {
            throw new IllegalStateException("The portal did not start");
        }
        return asked;
    }

    private long sinceKill() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - killedAt);
    }

    private static int folders(Path folder) {
        try (DirectoryStream<Path> work = Files.newDirectoryStream(folder, Files::isDirectory)) {
            int count = 0;
            for (Path each : work) {
                count += each.getFileName().toString().startsWith("quarterboard-") ? 1 : 0;
            }
            return count;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
