package org.quarterboard.prove;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.quarterboard.embedded.DatabaseAccounts;
import org.quarterboard.embedded.EmbeddedMariaDb;
import org.quarterboard.ingest.NationalFile;
import org.quarterboard.journey.Chromium;
import org.quarterboard.shared.Quarter;
import org.quarterboard.testing.PackagedApp;

/**
 * Kills the packaged portal together with its own database while a person in a browser saves an import, and starts it
 * again on what is left: all figures of the file are there, or none; the import says which, and can be saved then.
 */
public final class PackagedKills {

    private static final Path RESULT = Path.of("docs", "proofs", "packaged-kills.md");
    private static final Path FOLDER = Path.of("target", "packaged-kills").toAbsolutePath();
    private static final Path DATA = FOLDER.resolve("data");
    private static final Path LOG = FOLDER.resolve("portal.log");
    private static final Path FILE = FOLDER.resolve("many-quarters.csv");

    private static final String SERVICE = "NOR";
    private static final Quarter FIRST = new Quarter(2030, 1);
    private static final int QUARTERS = 40;

    private final Random random;
    private long usual;

    private PackagedKills(long seed) {
        this.random = new Random(seed);
    }

    /**
     * One kill.
     *
     * @param after milliseconds from the click on the button
     * @param offered how many figures the file adds
     * @param written how many of them were found when the database had recovered
     * @param state what the import said of itself then
     */
    private record Kill(long after, int offered, int written, String state) {

        boolean holds() {
            return (written == offered && state.equals("COMMITTED")) || (written == 0 && state.equals("READY"));
        }
    }

    /** Arguments: how many kills (5), the seed (20261125). */
    public static void main(String[] args) throws Exception {
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 20261125L;
        List<Kill> done = new PackagedKills(seed).run(kills);
        write(done, seed);
        System.exit(done.stream().allMatch(Kill::holds) ? 0 : 1);
    }

    private List<Kill> run(int kills) throws IOException, InterruptedException, SQLException {
        delete(FOLDER);
        Files.createDirectories(FOLDER);
        List<Kill> done = new ArrayList<>();
        PackagedApp portal = start();
        try (Chromium chromium = new Chromium()) {
            try (Browsing browsing = new Browsing(chromium.browser(), portal)) {
                browsing.upload(file(0));
                usual = browsing.save();
            }
            for (int number = 1; number <= kills; number++) {
                Kill kill = one(chromium.browser(), portal, number);
                done.add(kill);
                IO.println(number + ": " + kill);
                portal = start();
                try (Browsing browsing = new Browsing(chromium.browser(), portal)) {
                    browsing.finish(kill.state());
                }
            }
        } finally {
            portal.close();
        }
        return done;
    }

    private Kill one(Browser browser, PackagedApp portal, int number)
            throws IOException, InterruptedException, SQLException {
        long after = random.nextLong(usual * 5 / 4 + 1);
        String uuid;
        try (Browsing browsing = new Browsing(browser, portal)) {
            uuid = browsing.upload(file(number));
            browsing.button("Save these figures").click(new Locator.ClickOptions().setNoWaitAfter(true));
            Thread.sleep(after);
            kill(portal.process());
        }
        try (EmbeddedMariaDb recovered = EmbeddedMariaDb.start(DATA)) {
            return new Kill(
                    after,
                    Integer.parseInt(ask(
                            recovered.accounts(),
                            "SELECT added + changed FROM kpi_import WHERE uuid = '" + uuid + "'")),
                    Integer.parseInt(ask(
                            recovered.accounts(), "SELECT COUNT(*) FROM observation WHERE source_id = '" + uuid + "'")),
                    ask(recovered.accounts(), "SELECT state FROM kpi_import WHERE uuid = '" + uuid + "'"));
        }
    }

    private static PackagedApp start() throws IOException, InterruptedException {
        return PackagedApp.launch(DATA, LOG, List.of(), List.of()).awaitReady();
    }

    /** The portal and its database, as {@code kill -9} does it. */
    private static void kill(Process portal) throws InterruptedException {
        List<ProcessHandle> tree = portal.descendants().toList();
        portal.destroyForcibly();
        tree.forEach(ProcessHandle::destroyForcibly);
        portal.waitFor();
        tree.forEach(each -> each.onExit().join());
    }

    /** Figures of many quarters, so that saving them takes a while; each file begins where the last one ended. */
    private static Path file(int number) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            String part = new String(
                    NationalFile.of(List.of(SERVICE), FIRST.plus(number * QUARTERS + quarter), number),
                    StandardCharsets.UTF_8);
            text.append(quarter == 0 ? part : part.substring(part.indexOf('\n') + 1));
        }
        Files.writeString(FILE, text);
        return FILE;
    }

    private static String ask(DatabaseAccounts accounts, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        accounts.url(), accounts.migratorUser(), accounts.migratorPassword());
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    /** The head of the service, signed in. */
    private static final class Browsing implements AutoCloseable {

        private final String imports;
        private final BrowserContext context;
        private final Page page;

        Browsing(Browser browser, PackagedApp portal) {
            imports = portal.address() + "service/" + SERVICE + "/imports";
            context = browser.newContext();
            page = context.newPage();
            page.setDefaultTimeout(120_000);
            page.navigate(portal.address() + "login");
            page.locator("input[name=username]").fill("head@example.org");
            page.locator("input[name=password]").fill("quarterboard-demo");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();
            page.waitForURL(url -> !url.contains("login"));
        }

        Locator button(String name) {
            return page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        }

        /** The import's id. */
        String upload(Path file) {
            page.navigate(imports);
            page.locator("input[type=file]").setInputFiles(file);
            page.waitForURL(url -> url.contains("/imports/"));
            button("Save these figures").waitFor();
            return page.url().replaceFirst(".*/", "");
        }

        /** How long saving takes when nobody interferes, in milliseconds. */
        long save() {
            long begin = System.nanoTime();
            button("Save these figures").click();
            page.getByText("What was saved").first().waitFor();
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        }

        /** The page of the newest import says what the database says; what was not saved can be saved now. */
        void finish(String state) {
            page.navigate(imports);
            page.locator("main table a[href*='/imports/']").first().click();
            page.waitForURL(url -> url.contains("/imports/"));
            if (state.equals("READY")) {
                save();
            } else {
                page.getByText("What was saved").first().waitFor();
            }
        }

        @Override
        public void close() {
            context.close();
        }
    }

    private static void write(List<Kill> kills, long seed) throws IOException {
        long all = kills.stream().filter(kill -> kill.written() > 0).count();
        long broken = kills.stream().filter(kill -> !kill.holds()).count();
        StringBuilder page =
                new StringBuilder("""
                # The packaged portal killed while an import is saved

                The packaged portal runs with its own database; a head of service brings a file of %d quarters in, in a browser, and
                saves it. At a random moment of the saving the portal and its database are killed together (SIGKILL). The database
                recovers, every figure of the file is counted, the portal starts again, and its page of that import must say the same;
                what was not saved is saved then. Run again: `./quarterboard prove kills`. Seed %d.

                **%d kills: %d times none of the figures was there, %d times all of them, %d times anything else.**

                | kill | after, ms | figures offered | figures found | the import says |
                |---:|---:|---:|---:|---|
                """.formatted(QUARTERS, seed, kills.size(), kills.size() - all, all, broken));
        for (int i = 0; i < kills.size(); i++) {
            Kill kill = kills.get(i);
            page.append("| %d | %,d | %,d | %,d | %s |%n"
                    .formatted(i + 1, kill.after(), kill.offered(), kill.written(), kill.state()));
        }
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, page);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
