package org.quarterboard.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.quarterboard.embedded.DatabaseAccounts;
import org.quarterboard.embedded.EmbeddedMariaDb;
import org.quarterboard.ingest.ImportItem;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.NationalFile;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalOutside;
import org.quarterboard.testing.Services;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the disk of the database while files are brought in and saved, and counts: all figures of a file are there, or
 * none, the person was told what to do, and once there is room again the same file is saved. The disk is a small one in
 * memory (tmpfs), which only root on Linux can make.
 */
public final class FullDisk {

    private static final Path RESULT = Path.of("docs", "proofs", "full-disk.md");
    private static final Path HOME = Path.of("target", "disk-mariadb");
    private static final int MEGABYTE = 1 << 20;
    private static final int FIRST = 1000;
    private static final String SAVED = "saved";
    private static final String COUNTS = "SELECT CONCAT((SELECT COUNT(*) FROM observation), ' figures, ',"
            + " (SELECT COUNT(*) FROM kpi_import), ' imports, ', (SELECT COUNT(*) FROM stored_file), ' files')";

    private final ImportService imports;
    private final Victims database;
    private final SameServer server;
    private final SmallDisk disk;
    private final ServiceId home;
    private final List<String> codes;

    private FullDisk(
            ApplicationContext portal, DatabaseAccounts accounts, SameServer server, SmallDisk disk, int services) {
        this.imports = portal.getBean(ImportService.class);
        this.database = new Victims(accounts);
        this.server = server;
        this.disk = disk;
        this.codes = Stream.iterate(0, i -> i + 1)
                .limit(services)
                .map("D%03d"::formatted)
                .toList();
        JdbcClient jdbc = portal.getBean(JdbcClient.class);
        ServiceId last = new ServiceId(0);
        for (String code : codes) {
            last = Services.create(jdbc, code);
        }
        this.home = last;
    }

    /**
     * One file that met a full disk.
     *
     * @param free bytes that were left on the disk
     * @param bringing whether it met it when it was brought in; else when it was saved
     * @param told what the person was told
     * @param stopped whether the server had stopped itself and had to be started again
     * @param offered how many figures the file adds or changes
     * @param written how many figures of it were found then
     * @param after how many were found once there was room and it was saved again, by the same portal
     */
    record Round(long free, boolean bringing, String told, boolean stopped, int offered, int written, int after) {

        boolean holds() {
            boolean heard = switch (told) {
                case SAVED -> bringing || written == offered;
                case "shared.storage.full" -> !stopped && written == 0;
                case "shared.storage.gone" -> stopped && (written == 0 || written == offered);
                default -> false;
            };
            return heard && after == offered;
        }
    }

    /** Arguments: how many files (20), how many services (157), the size of the disk in MB (400), the seed (20261127). */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        int services = args.length > 1 ? Integer.parseInt(args[1]) : 157;
        int megabytes = args.length > 2 ? Integer.parseInt(args[2]) : 400;
        long seed = args.length > 3 ? Long.parseLong(args[3]) : 20261127L;
        List<Round> done = new ArrayList<>();
        try (SmallDisk small = SmallDisk.below(HOME, megabytes);
                EmbeddedMariaDb database = EmbeddedMariaDb.start(HOME);
                SameServer server = new SameServer(HOME.toRealPath(), database.accounts())) {
            ApplicationContext portal = PortalOutside.start(database.accounts());
            FullDisk disk = new FullDisk(portal, database.accounts(), server, small, services);
            disk.untilEverythingIsWarm();
            Random random = new Random(seed);
            for (int i = 1; i <= rounds; i++) {
                Round round = disk.round(FIRST + i, random.nextLong(6L * MEGABYTE), i % 4 == 0);
                done.add(round);
                IO.println(i + ": " + round);
            }
        } catch (IOException | SQLException | RuntimeException e) {
            e.printStackTrace();
        }
        boolean all = done.size() == rounds;
        if (all) {
            write(done, services, seed);
        }
        System.exit(all && done.stream().allMatch(Round::holds) ? 0 : 1);
    }

    private void untilEverythingIsWarm() throws SQLException {
        UUID uuid = bring(FIRST);
        save(uuid);
        if (written(uuid) == 0) {
            throw new IllegalStateException("The disk is too small for the first file");
        }
    }

    private Round round(int seed, long free, boolean bringing) throws IOException, InterruptedException, SQLException {
        if (bringing) {
            String before = database.ask(COUNTS);
            disk.fill(free / 16);
            String told = told(() -> bring(seed));
            disk.empty();
            boolean stopped = server.startIfStopped();
            int left = told.equals(SAVED) || database.ask(COUNTS).equals(before) ? 0 : 1;
            UUID uuid = bring(seed);
            int offered = offered(uuid);
            save(uuid);
            return new Round(free / 16, true, told, stopped, offered, left, written(uuid));
        }
        UUID uuid = bring(seed);
        int offered = offered(uuid);
        disk.fill(free);
        String told = told(() -> save(uuid));
        disk.empty();
        boolean stopped = server.startIfStopped();
        int written = written(uuid);
        if (written == 0) {
            save(uuid);
        }
        return new Round(free, false, told, stopped, offered, written, written(uuid));
    }

    private int offered(UUID uuid) {
        ImportItem item = AsSystem.call("disk", () -> imports.find(home, uuid)).item();
        return item.added() + item.changed();
    }

    private UUID bring(int seed) {
        byte[] file = NationalFile.of(codes, new Quarter(2025, 2), seed);
        return AsSystem.call("disk", () -> imports.upload(home, "disk.csv", file))
                .uuid();
    }

    private void save(UUID uuid) {
        AsSystem.call("disk", () -> imports.commit(home, uuid));
    }

    private static String told(Runnable work) {
        try {
            work.run();
            return SAVED;
        } catch (UserFacingException told) {
            return told.messageKey();
        } catch (RuntimeException failure) {
            return failure.toString();
        }
    }

    private int written(UUID uuid) throws SQLException {
        return Integer.parseInt(database.ask("SELECT COUNT(*) FROM observation WHERE source_id = '" + uuid + "'"));
    }

    private static void write(List<Round> rounds, int services, long seed) throws IOException {
        long stopped = rounds.stream().filter(Round::stopped).count();
        long room = rounds.stream().filter(round -> round.told().equals(SAVED)).count();
        long broken = rounds.stream().filter(round -> !round.holds()).count();
        StringBuilder page = new StringBuilder(
                """
                # A full disk while an import is brought in or saved

                The disk of the database is filled up to a few bytes or megabytes, and a file of %d services is saved; every fourth file
                meets the full disk already when it is brought in. Then the disk is emptied and every figure of the file is counted; the
                same portal brings in and saves the same file. Run again, as root on Linux: `./quarterboard prove disk`. Seed %d.

                **%d files: %d times the person was told that there is no room and nothing was there, %d times the server stopped itself
                (MariaDB does when there is no room to take back either), the person was told, and all or nothing was there after a new
                start, %d times the room sufficed, %d times anything else.**

                | file | free, bytes | when | told | server | figures offered | figures found | found once there was room |
                |---:|---:|---|---|---|---:|---:|---:|
                """.formatted(services, seed, rounds.size(), rounds.size() - stopped - room, stopped, room, broken));
        for (int i = 0; i < rounds.size(); i++) {
            Round round = rounds.get(i);
            page.append("| %d | %,d | %s | %s | %s | %,d | %,d | %,d |%n"
                    .formatted(
                            i + 1,
                            round.free(),
                            round.bringing() ? "brought in" : "saved",
                            round.told(),
                            round.stopped() ? "stopped itself" : "ran on",
                            round.offered(),
                            round.written(),
                            round.after()));
        }
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, page);
    }
}
