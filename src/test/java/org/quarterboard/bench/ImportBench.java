package org.quarterboard.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.quarterboard.embedded.DatabaseAccounts;
import org.quarterboard.embedded.EmbeddedMariaDb;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalOutside;
import org.quarterboard.testing.Services;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Five years of national files (20 quarters, 157 services, 312 rows each) through the whole import, against a bare LOAD
 * DATA LOCAL INFILE of the very rows that it writes into a bare table with the same indexes, on the same server. Both in
 * one transaction, file by file in turn.
 */
public final class ImportBench {

    private static final int SERVICES = 157;
    private static final int FIVE_YEARS = 20;
    private static final Path RESULT = Path.of("docs", "bench", "import.md");

    private static final String BARE = """
            CREATE TABLE bare_observation (
                id BIGINT NOT NULL PRIMARY KEY, service_id BIGINT NOT NULL, period_start DATE NOT NULL,
                period_end DATE NOT NULL, cell_id BIGINT NOT NULL,
                stream VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, value DECIMAL(20, 6) NULL,
                gap VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, provisional BOOLEAN NOT NULL,
                source_kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, source_id UUID NOT NULL,
                source_row INT NOT NULL, reason VARCHAR(500) NOT NULL, entered_at DATETIME(6) NOT NULL,
                superseded_at DATETIME(6) NOT NULL, superseded_by UUID NULL,
                UNIQUE (service_id, cell_id, period_start, period_end, stream, superseded_at),
                UNIQUE (service_id, id), INDEX (source_id), INDEX (cell_id))""";

    private ImportBench() {}

    /** Times of one run in milliseconds, for the rows of the file and the figures that they make. */
    private record Run(int rows, int figures, long check, long save, long bare) {

        long whole() {
            return check + save;
        }
    }

    /** Argument: how many quarters (20). */
    public static void main(String[] args) throws Exception {
        int quarters = args.length > 0 ? Integer.parseInt(args[0]) : FIVE_YEARS;
        List<Run> runs = new ArrayList<>();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(
                Path.of("target", "bench-mariadb"),
                EmbeddedMariaDb.Option.EMPTY,
                EmbeddedMariaDb.Option.LOCAL_INFILE)) {
            ApplicationContext portal = PortalOutside.start(database.accounts());
            JdbcClient jdbc = portal.getBean(JdbcClient.class);
            List<String> codes = new ArrayList<>();
            ServiceId home = new ServiceId(0);
            for (int i = 0; i < SERVICES; i++) {
                codes.add("B%03d".formatted(i));
                home = Services.create(jdbc, codes.getLast());
            }
            bare(database.accounts(), BARE);
            // One file before the measured ones: both sides warm.
            for (int i = 0; i <= quarters; i++) {
                Run run = run(portal, database.accounts(), jdbc, codes, home, new Quarter(2023, 1).plus(i), digest);
                if (i > 0) {
                    runs.add(run);
                }
            }
            write(
                    runs,
                    jdbc.sql("SELECT VERSION()").query(String.class).single(),
                    HexFormat.of().formatHex(digest.digest()));
        }
        System.exit(0);
    }

    private static Run run(
            ApplicationContext portal,
            DatabaseAccounts accounts,
            JdbcClient jdbc,
            List<String> codes,
            ServiceId home,
            Quarter quarter,
            MessageDigest digest)
            throws Exception {
        NationalImport imports = new NationalImport(portal.getBean(ImportService.class), home);
        byte[] file = NationalImport.file(codes, quarter);
        digest.update(file);
        int rows = (int) new String(file, StandardCharsets.UTF_8).lines().count() - 1;
        long begin = System.nanoTime();
        UUID uuid = imports.check(file);
        long checked = System.nanoTime();
        int figures = imports.save(uuid);
        long saved = System.nanoTime();
        Path rowsFile = export(jdbc, uuid);
        long bareBegin = System.nanoTime();
        bare(
                accounts,
                "LOAD DATA LOCAL INFILE '" + rowsFile.toString().replace('\\', '/') + "' INTO TABLE bare_observation");
        long bareEnd = System.nanoTime();
        Files.delete(rowsFile);
        Run run = new Run(rows, figures, millis(begin, checked), millis(checked, saved), millis(bareBegin, bareEnd));
        IO.println(run);
        return run;
    }

    /** The rows that the import has written, as tab separated text. */
    private static Path export(JdbcClient jdbc, UUID source) throws IOException {
        StringBuilder text = new StringBuilder();
        jdbc.sql("SELECT * FROM observation WHERE source_id = ? ORDER BY id")
                .param(source.toString())
                .query(row -> {
                    for (int column = 1; column <= 16; column++) {
                        String value = row.getString(column);
                        text.append(value == null ? "\\N" : value).append(column == 16 ? '\n' : '\t');
                    }
                });
        Path file = Path.of("target", "bench-rows.tsv").toAbsolutePath();
        Files.writeString(file, text);
        return file;
    }

    private static void bare(DatabaseAccounts accounts, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        accounts.url(), accounts.migratorUser(), accounts.migratorPassword());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static void write(List<Run> runs, String server, String checksum) throws IOException {
        int rows = runs.stream().mapToInt(Run::rows).sum();
        int figures = runs.stream().mapToInt(Run::figures).sum();
        long check = runs.stream().mapToLong(Run::check).sum();
        long save = runs.stream().mapToLong(Run::save).sum();
        long whole = runs.stream().mapToLong(Run::whole).sum();
        long bare = runs.stream().mapToLong(Run::bare).sum();
        StringBuilder page = new StringBuilder("""
                # Import against bare LOAD DATA

                %d national files, a quarter each (%d services; %,d rows, %,d figures in all), one after the other through the whole
                import, against a bare `LOAD DATA LOCAL INFILE` of the figures each writes into a table with the same indexes (no foreign
                keys, no checks), on the same server, in turn, after one file that warms both up. The portal's heap is bounded at
                %d MB. Run again: `./quarterboard bench import`.

                | file | check and preview, ms | save, ms | whole import, ms | bare load, ms |
                |---|---:|---:|---:|---:|
                """.formatted(
                runs.size(), SERVICES, rows, figures, Runtime.getRuntime().maxMemory() / 1024 / 1024));
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            page.append("| %d | %,d | %,d | %,d | %,d |%n"
                    .formatted(i + 1, run.check(), run.save(), run.whole(), run.bare()));
        }
        page.append("| **all** | **%,d** | **%,d** | **%,d** | **%,d** |%n".formatted(check, save, whole, bare));
        page.append("| rows a second | %,d | %,d | **%,d** | |%n"
                .formatted(each(rows, check), each(rows, save), each(rows, whole)));
        page.append("| figures a second | %,d | %,d | %,d | %,d |%n%n"
                .formatted(each(figures, check), each(figures, save), each(figures, whole), each(figures, bare)));
        page.append("""
                What is inside each figure:

                - **Check and preview**: the bytes are read as a file of the layout, every row and every agreement between rows is
                  checked, every figure is laid beside what is held, the report is made, and file and report are stored.
                - **Save**: the file is checked once more, against the rights, the locks and the figures of that moment (what stands in
                  its bytes is remembered from the preview, unless another file came between); then every figure is compared with what
                  is held and written with its lineage (import and row), the returns are noted and the audit event is written, all in
                  one transaction. **%s** of the speed of the bare load.
                - **Whole import**: both together, all that lies between the file and the figures. **%s** of the speed of the bare load.
                - **Bare load**: the server alone. Its rows were made and written to a text file beforehand, which is not counted.

                Environment: %d processors, Java %s, MariaDB %s, %s %s. SHA-256 of the files, one after the other:
                `%s`.
                """.formatted(
                        ratio(bare, save),
                        ratio(bare, whole),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        server,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        checksum));
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, page);
        IO.println(page);
    }

    /** So many in so many milliseconds: how many in a second. */
    private static long each(int many, long millis) {
        return Math.round(many * 1000.0 / millis);
    }

    private static String ratio(long bare, long whole) {
        return BigDecimal.valueOf(bare / (double) whole)
                .setScale(2, RoundingMode.HALF_UP)
                .toString();
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
