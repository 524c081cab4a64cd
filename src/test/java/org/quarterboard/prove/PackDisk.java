package org.quarterboard.prove;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.quarterboard.embedded.EmbeddedMariaDb;
import org.quarterboard.files.TestPdf;
import org.quarterboard.papers.PackBuilding;
import org.quarterboard.papers.PackItem;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalOutside;
import org.springframework.context.ApplicationContext;

/**
 * Fills the disk of the database while packs are made: whoever asked is told, nothing is left of a pack that did not come
 * about, and once there is room the pack is made, by the same job or when it is asked for again.
 */
public final class PackDisk {

    private static final Path RESULT = Path.of("docs", "proofs", "full-disk-packs.md");
    private static final Path HOME = Path.of("target", "pack-disk-mariadb");
    private static final int PATIENCE_SECONDS = 120;
    /** A job that cannot even say that it has failed has met the full disk after so long. */
    private static final int STRUGGLE_SECONDS = 20;

    /** Pixels of a picture that no compression makes smaller: two of them are more than ever is left. */
    private static final int NOISE = 1000;

    private static final long MOST_FREE = 6_000_000;
    private static final String MADE = "made";
    private static final String LATER = "tried again later";

    private final PackWorld world;
    private final PackLook look;
    private final Victims database;
    private final SameServer server;
    private final SmallDisk disk;
    private final Scheduler jobs;

    private PackDisk(ApplicationContext portal, EmbeddedMariaDb database, SameServer server, SmallDisk disk)
            throws SQLException {
        this.database = new Victims(database.accounts());
        this.server = server;
        this.disk = disk;
        this.jobs = portal.getBean(Scheduler.class);
        jobs.pause();
        this.world = PackWorld.create(portal, heavy(), 1);
        this.look = new PackLook(this.database, portal, world.service(), PackWorld.PAPERS);
    }

    private static byte[] heavy() {
        Random random = new Random(1);
        BufferedImage noise = new BufferedImage(NOISE, NOISE, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < NOISE * NOISE; i++) {
            noise.setRGB(i % NOISE, i / NOISE, random.nextInt());
        }
        return TestPdf.with(1, document -> {
            PDImageXObject picture = LosslessFactory.createFromImage(document, noise);
            try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(0))) {
                page.drawImage(picture, 50, 50, 400, 400);
            }
        });
    }

    /**
     * One pack that met a full disk.
     *
     * @param free bytes that were left on the disk
     * @param asking whether the disk was full when it was asked for; else once it was
     * @param told what was told to whoever asked
     * @param stopped whether the server had stopped itself and had to be started again
     * @param broken what was not as it must be once there was room
     */
    record Round(long free, boolean asking, String told, boolean stopped, List<String> broken) {

        boolean holds() {
            boolean heard = List.of(MADE, LATER, "shared.storage.full").contains(told)
                    || stopped && told.equals("shared.storage.gone");
            return heard && broken.isEmpty();
        }
    }

    /** Arguments: how many packs (16), the size of the disk in MB (500), the seed (20261201). */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 16;
        int megabytes = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 20261201L;
        List<Round> done = new ArrayList<>();
        try (SmallDisk small = SmallDisk.below(HOME, megabytes);
                EmbeddedMariaDb database = EmbeddedMariaDb.start(HOME);
                SameServer server = new SameServer(HOME.toRealPath(), database.accounts())) {
            ApplicationContext portal = PortalOutside.start(database.accounts(), PackVictim::impatient);
            PackDisk proof = new PackDisk(portal, database, server, small);
            Random random = new Random(seed);
            for (int i = 1; i <= rounds; i++) {
                Round round = proof.round(random.nextLong(MOST_FREE), i % 4 == 0);
                done.add(round);
                IO.println(i + ": " + round);
            }
        } catch (IOException | SQLException | RuntimeException e) {
            e.printStackTrace();
        }
        boolean all = done.size() == rounds;
        if (all) {
            write(done, seed);
        }
        System.exit(all && done.stream().allMatch(Round::holds) ? 0 : 1);
    }

    private Round round(long free, boolean asking) throws IOException, InterruptedException, SQLException {
        UUID asked = asking ? null : world.ask();
        disk.fill(asking ? free / 16 : free);
        String told = LATER;
        if (asking) {
            try {
                asked = world.ask();
            } catch (UserFacingException problem) {
                told = problem.messageKey();
            }
        }
        jobs.resume();
        if (asked != null) {
            await(asked, STRUGGLE_SECONDS);
        }
        jobs.pause();
        disk.empty();
        boolean stopped = server.startIfStopped();
        if (asked != null) {
            told = told(asked);
        }
        List<String> broken = new ArrayList<>();
        UUID whole = told.equals(MADE) || told.equals(LATER) ? asked : again(asked, broken);
        if (whole == null) {
            broken.add("nothing was asked for");
        } else {
            finish(whole);
            broken.addAll(look.broken(whole, false));
        }
        return new Round(asking ? free / 16 : free, asking, told, stopped, broken);
    }

    /** What failed left nothing; it is asked for again. */
    private UUID again(@Nullable UUID failed, List<String> broken) throws SQLException {
        if (failed != null && !state(failed).equals("FAILED")) {
            broken.add("the job says " + state(failed));
        }
        if (failed != null
                && !database.ask("SELECT COUNT(*) FROM board_paper WHERE uuid = '" + failed + "'")
                        .equals("0")) {
            broken.add("a pack that failed is there");
        }
        return world.ask();
    }

    /** What could not even say that it had failed is tried again after a minute, or when its heart has not beaten. */
    private void finish(UUID pack) throws InterruptedException {
        jobs.resume();
        await(pack, PATIENCE_SECONDS);
        jobs.pause();
    }

    private String told(UUID pack) throws SQLException {
        return switch (state(pack)) {
            case "DONE" -> MADE;
            case "FAILED" ->
                AsSystem.call(
                                "disk",
                                () -> world.portal().getBean(PackBuilding.class).unfinished(world.service()))
                        .stream()
                        .filter(item -> item.uuid().equals(pack))
                        .map(PackItem::status)
                        .map(status -> status.problem()
                                .map(UserFacingException::messageKey)
                                .orElse("error " + status.errorId()))
                        .findFirst()
                        .orElse("nothing");
            default -> LATER;
        };
    }

    private String state(UUID pack) throws SQLException {
        return database.ask("SELECT job.state FROM pack_request request JOIN job ON job.uuid = request.job"
                + " WHERE request.uuid = '" + pack + "'");
    }

    private void await(UUID pack, int seconds) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < until) {
            try {
                if (List.of("DONE", "FAILED").contains(state(pack))) {
                    return;
                }
            } catch (SQLException away) {
                return;
            }
            Thread.sleep(100);
        }
    }

    private static void write(List<Round> rounds, long seed) throws IOException {
        StringBuilder page = new StringBuilder("""
                # A full disk while packs are made

                The disk of the database is filled up to a few bytes or megabytes while the pack of a meeting with two papers of members
                is made; every fourth pack meets the full disk already when it is asked for. Then the disk is emptied. Nothing may be left
                of a pack that did not come about, and whoever asked must have been told what to do; then there must be one whole pack,
                read and proved as [after a kill](pack-kills.md), by the same job if it could not even say that it had failed, and otherwise
                asked for again in the same portal. Run again, as root on Linux: `./quarterboard prove disk`. Seed %d.

                **%d packs: %d times the person was told and nothing was left, %d times the job was tried again by itself, %d times the room
                sufficed, %d times anything else.**

                | pack | free, bytes | full when | told | server | not as it must be |
                |---:|---:|---|---|---|---|
                """.formatted(
                seed,
                rounds.size(),
                rounds.stream()
                        .filter(round -> round.told().startsWith("shared."))
                        .count(),
                rounds.stream().filter(round -> round.told().equals(LATER)).count(),
                rounds.stream().filter(round -> round.told().equals(MADE)).count(),
                rounds.stream().filter(round -> !round.holds()).count()));
        for (int i = 0; i < rounds.size(); i++) {
            Round round = rounds.get(i);
            page.append("| %d | %,d | %s | %s | %s | %s |%n"
                    .formatted(
                            i + 1,
                            round.free(),
                            round.asking() ? "asked for" : "made",
                            round.told(),
                            round.stopped() ? "stopped itself" : "ran on",
                            String.join("; ", round.broken())));
        }
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, page);
    }
}
