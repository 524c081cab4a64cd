package org.quarterboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterboard.embedded.EmbeddedMariaDb;
import org.quarterboard.shared.Quarter;
import org.quarterboard.testing.PortalOutside;
import org.quarterboard.testing.StatementCounter;

/**
 * The analysis of disproportionality of one service and of all services through the portal, against the same sums by SQL on a
 * bare connection, in turn. Without equal figures no time is told.
 */
public final class DisparityBench {

    private static final Path RESULT = Path.of("docs", "bench", "disparity.md");
    private static final int SERVICES = 157;
    private static final int QUARTERS = 20;
    private static final int TURNS = 20;
    private static final int WARM_UP = 5;

    private DisparityBench() {}

    /** What a question took. */
    private record Measured(Question question, long[] portal, long[] bare, int statements, int lines) {

        String row() {
            double ratio = Timed.at(portal, 50) / Timed.at(bare, 50);
            return "| %s | %.2f | %.2f | %.2f | %.2f | **%.2f** | %,d | %,d |"
                    .formatted(
                            question.name(),
                            Timed.at(portal, 50),
                            Timed.at(portal, 95),
                            Timed.at(bare, 50),
                            Timed.at(bare, 95),
                            ratio,
                            statements,
                            lines);
        }
    }

    /** Arguments: how many services (157), quarters (20) and turns (20). Only a run without any is kept as the result. */
    public static void main(String[] args) throws SQLException, IOException {
        int turns = argument(args, 2, TURNS);
        boolean failed = false;
        try (EmbeddedMariaDb database =
                EmbeddedMariaDb.start(Path.of("target", "bench-mariadb"), EmbeddedMariaDb.Option.EMPTY)) {
            TrendsWorld services = new TrendsWorld(
                    PortalOutside.start(database.accounts()),
                    IntStream.range(0, argument(args, 0, SERVICES))
                            .mapToObj("B%03d"::formatted)
                            .toList(),
                    new Quarter(2021, 3),
                    argument(args, 1, QUARTERS));
            try (Connection writer = TrendsBench.connect(database.accounts());
                    SqlSide bare = new SqlSide(TrendsBench.connect(database.accounts()), false)) {
                DisparityWorld world = new DisparityWorld(services, writer);
                world.load();
                IO.println("%,d counts are held".formatted(world.counts()));
                List<Measured> results = new ArrayList<>();
                for (Question question : new DisparityQuestions(world).all()) {
                    results.add(measure(new ThreeWays(services, bare, null), question, bare, turns));
                    IO.println(results.getLast().row());
                }
                write(results, world, turns, bare.version(), args.length == 0);
            }
        } catch (ThreeWays.Different different) {
            System.err.println("The answers are not the same, so no time is told. " + different.getMessage());
            failed = true;
        }
        System.exit(failed ? 1 : 0);
    }

    private static Measured measure(ThreeWays ways, Question question, SqlSide bare, int turns) throws SQLException {
        int lines = ways.compare(question);
        long[] portal = new long[turns];
        long[] sql = new long[turns];
        List<Object> kept = new ArrayList<>();
        for (int i = -WARM_UP; i < turns; i++) {
            long begin = System.nanoTime();
            kept.add(question.portal().get());
            long asked = System.nanoTime();
            kept.add(bare.ask(question));
            long end = System.nanoTime();
            kept.clear();
            if (i >= 0) {
                portal[i] = asked - begin;
                sql[i] = end - asked;
            }
        }
        int statements = StatementCounter.count(() -> kept.add(question.portal().get()));
        ways.compare(question);
        Arrays.sort(portal);
        Arrays.sort(sql);
        return new Measured(question, portal, sql, statements, lines);
    }

    private static void write(List<Measured> results, DisparityWorld world, int turns, String mariaDb, boolean keep)
            throws IOException {
        String page = """
                # Disproportionality against bare SQL

                The analysis through the portal's services as a signed-in person, against the sums on which it rests by prepared statements on
                a bare connection to the same database; in turn, %d times after turns that warm both up. Held are %,d counts of %d services:
                eight things counted, by ethnic group, sex, age, care, and ethnic group within each sex, over %d quarters, and the residents
                of each service. The counts of every answer are compared by SHA-256 before and after, and are equal: otherwise nothing would
                be written here. Run again: `./quarterboard bench disparity`.

                | question | portal p50, ms | p95 | bare SQL p50, ms | p95 | portal to bare SQL | statements of the portal | lines compared |
                |---|---:|---:|---:|---:|---:|---:|---:|
                %s
                Beside the sums the portal checks the right to each answer, finds reference populations, computes ratios, intervals, tests over
                the whole family and what the unknown could change, and knows where each count comes from. Bare SQL does none of that.

                %s
                Environment: %s, %d processors, heap of at most %,d MB, Java %s, MariaDB %s, %s %s.
                """.formatted(
                turns,
                world.counts(),
                world.services().services().size(),
                world.services().quarters().count(),
                results.stream().map(Measured::row).collect(Collectors.joining("\n", "", "\n")),
                results.stream()
                        .map(one -> "- **%s**: %s.%n"
                                .formatted(one.question().name(), one.question().what()))
                        .collect(Collectors.joining()),
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / 1024 / 1024,
                Runtime.version(),
                mariaDb,
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
        if (keep) {
            Files.createDirectories(RESULT.getParent());
            Files.writeString(RESULT, page);
        }
        IO.println(page);
    }

    private static int argument(String[] args, int place, int otherwise) {
        return args.length > place ? Integer.parseInt(args[place]) : otherwise;
    }
}
