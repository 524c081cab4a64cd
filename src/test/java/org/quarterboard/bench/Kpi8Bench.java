package org.quarterboard.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.quarterboard.embedded.EmbeddedMariaDb;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.testing.PortalOutside;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** KPI 8 of 157 services over 40 quarters, recomputed from the records, against the same result in one SQL query. */
public final class Kpi8Bench {

    private static final int SERVICES = 157;
    private static final int QUARTERS = 40;
    private static final int RUNS = 5;
    private static final Path RESULT = Path.of("docs", "bench", "kpi8.md");

    private Kpi8Bench() {}

    /** Times of one run in microseconds. */
    private record Run(long read, long count, long query) {}

    public static void main(String[] args) throws IOException {
        try (EmbeddedMariaDb database =
                EmbeddedMariaDb.start(Path.of("target", "bench-mariadb"), EmbeddedMariaDb.Option.EMPTY)) {
            ApplicationContext portal = PortalOutside.start(database.accounts());
            JdbcClient jdbc = portal.getBean(JdbcClient.class);
            Kpi8Records records =
                    new Kpi8Records(jdbc, portal.getBean(JdbcTemplate.class), new Quarter(2016, 1), QUARTERS);
            for (int i = 0; i < SERVICES; i++) {
                records.add(i);
            }
            MeetingService meetings = portal.getBean(MeetingService.class);
            List<Run> runs = new ArrayList<>();
            // Two before the measured ones: both sides warm.
            for (int i = -1; i <= RUNS; i++) {
                Run run = run(records, meetings);
                if (i > 0) {
                    runs.add(run);
                }
            }
            write(
                    runs,
                    records,
                    jdbc.sql("SELECT VERSION()").query(String.class).single());
        }
        System.exit(0);
    }

    private static Run run(Kpi8Records records, MeetingService meetings) {
        long begin = System.nanoTime();
        Map<BoardId, List<HeldMeeting>> read = records.read(meetings);
        long loaded = System.nanoTime();
        Map<String, String> counted = records.count(read);
        long done = System.nanoTime();
        Map<String, String> queried = records.inOneQuery();
        long end = System.nanoTime();
        if (!counted.equals(queried)) {
            throw new IllegalStateException("The rule and the query say different things");
        }
        Run run = new Run((loaded - begin) / 1000, (done - loaded) / 1000, (end - done) / 1000);
        IO.println(run);
        return run;
    }

    private static void write(List<Run> runs, Kpi8Records records, String server) throws IOException {
        long read = median(runs.stream().mapToLong(Run::read).toArray());
        long count = median(runs.stream().mapToLong(Run::count).toArray());
        long query = median(runs.stream().mapToLong(Run::query).toArray());
        StringBuilder page =
                new StringBuilder("""
                # KPI 8 from the records against one SQL query

                KPI 8 of %d services over %d quarters (%,d results of ten figures, from %,d marks): read board by board by the room of
                meetings and counted by the rule, against one SQL query over the same tables that gives the same ten figures (most
                recent meeting by a window function, terms joined); on the same server, in turn; medians of %d runs after two that
                warm both up. The results are compared in every run and are equal. Run again: `./quarterboard bench kpi8`.

                | run | read the records, ms | count, ms | one query, ms |
                |---|---:|---:|---:|
                """.formatted(SERVICES, QUARTERS, records.results(), records.marks(), RUNS));
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            page.append("| %d | %s | %s | %s |%n"
                    .formatted(i + 1, millis(run.read()), millis(run.count()), millis(run.query())));
        }
        page.append(
                "| **median** | **%s** | **%s** | **%s** |%n%n".formatted(millis(read), millis(count), millis(query)));
        page.append("""
                - Reading and counting together take **%s** times as long as the query; they also give the meeting, the positions and
                  the reason of every 0, which the query does not.
                - Counting alone takes %s times as long as the query: %s microseconds for a service and quarter.

                Environment: %d processors, Java %s, MariaDB %s, %s %s.
                """.formatted(
                        ratio(read + count, query),
                        ratio(count, query),
                        ratio(count, records.results()),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        server,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch")));
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, page);
        IO.println(page);
    }

    private static String millis(long micros) {
        return BigDecimal.valueOf(micros, 3).setScale(1, RoundingMode.HALF_UP).toString();
    }

    private static String ratio(long whole, long part) {
        return BigDecimal.valueOf(whole)
                .divide(BigDecimal.valueOf(Math.max(1, part)), 2, RoundingMode.HALF_UP)
                .toString();
    }

    private static long median(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
