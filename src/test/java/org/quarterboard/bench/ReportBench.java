package org.quarterboard.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.quarterboard.embedded.EmbeddedMariaDb;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.ImportState;
import org.quarterboard.ingest.NationalFile;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalOutside;
import org.quarterboard.testing.Services;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A service's file of one quarter (312 rows), from its bytes to the stored screening report, against reading the same
 * bytes with the CSV library alone, in turn.
 */
public final class ReportBench {

    private static final int WARM_UP = 60;
    private static final Path RESULT = Path.of("docs", "bench", "report.md");

    private ReportBench() {}

    /** Argument: how many files (300). */
    public static void main(String[] args) throws Exception {
        int files = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        long[] reports = new long[files];
        long[] bare = new long[files];
        int rows = 0;
        String server;
        try (EmbeddedMariaDb database =
                EmbeddedMariaDb.start(Path.of("target", "bench-report-mariadb"), EmbeddedMariaDb.Option.EMPTY)) {
            ApplicationContext portal = PortalOutside.start(database.accounts());
            JdbcClient jdbc = portal.getBean(JdbcClient.class);
            ImportService imports = portal.getBean(ImportService.class);
            ServiceId service = Services.create(jdbc, "R001");
            for (int i = -WARM_UP; i < files; i++) {
                byte[] file = NationalFile.of(List.of("R001"), new Quarter(2025, 2), i);
                long begin = System.nanoTime();
                var uuid = AsSystem.call("bench", () -> imports.upload(service, "quarter.csv", file))
                        .uuid();
                long checked = System.nanoTime();
                rows = records(file) - 1;
                long read = System.nanoTime();
                if (i >= 0) {
                    reports[i] = checked - begin;
                    bare[i] = read - checked;
                } else if (AsSystem.call("bench", () -> imports.find(service, uuid))
                                .item()
                                .state()
                        != ImportState.READY) {
                    throw new IllegalStateException("The file is not sound");
                }
            }
            server = jdbc.sql("SELECT VERSION()").query(String.class).single();
        }
        write(reports, bare, rows, server);
        System.exit(0);
    }

    private static int records(byte[] file) throws IOException {
        int records = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8))) {
            for (CsvRecord ignored : csv) {
                records++;
            }
        }
        return records;
    }

    private static void write(long[] reports, long[] bare, int rows, String server) throws IOException {
        Arrays.sort(reports);
        Arrays.sort(bare);
        String page = """
                # From a file to its screening report

                A service's file of one quarter (%,d rows), %,d different ones, each from its bytes to the stored report (read, checked row by
                row and against each other, laid beside what is held, file and report stored), against reading the same bytes with the CSV
                library alone (FastCSV, every record, nothing looked at), in turn after %d that warm both up. Run again:
                `./quarterboard bench report`.

                | | screening report, ms | CSV library alone, ms | ratio |
                |---|---:|---:|---:|
                | p50 | %.2f | %.2f | %.0f |
                | p95 | %.2f | %.2f | %.0f |

                The library only takes the text apart. Nearly all of the rest is the database: two transactions that end on the disk.

                Environment: %d processors, Java %s, MariaDB %s, %s %s.
                """.formatted(
                        rows,
                        reports.length,
                        WARM_UP,
                        at(reports, 50),
                        at(bare, 50),
                        at(reports, 50) / at(bare, 50),
                        at(reports, 95),
                        at(bare, 95),
                        at(reports, 95) / at(bare, 95),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        server,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, page);
        IO.println(page);
    }

    /** A percentile in milliseconds. */
    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
