package org.quarterboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what the questions took, and plainly which goals were missed. */
final class TrendsPage {

    private static final Path RESULT = Path.of("docs", "bench", "trends.md");
    private static final int FEWER_STATEMENTS = 20;
    private static final String SUMMARY = "quarter summary";

    private TrendsPage() {}

    /** @param keep whether it becomes the page of the project: at full size alone */
    static void write(List<Timed> results, TrendsWorld world, int turns, String mariaDb, String duckDb, boolean keep)
            throws IOException {
        String page = """
                # Questions about national figures against bare SQL and DuckDB

                %d questions to the portal's services as a signed-in person, against the figures on which each answer rests by prepared
                statements on a bare connection to the same database, and by DuckDB in memory over the same rows; in turn, %d times after
                turns that warm all three up. Held are %,d figures of %d services and %d quarters, brought in as national files. The
                figures of every answer are compared by SHA-256 over lines (service, quarter, cell or figure, exact numbers) before and
                after the turns, and are equal: otherwise nothing would be written here. Of the quarter summary, which tells no single
                numbers, the sentences made by the same rule from the rows of the other two are compared. The small pictures on a page
                are drawn and not compared. Run again: `./quarterboard bench trends`.

                | question | portal p50, ms | p95 | of it in the database, p50 | bare SQL p50, ms | p95 | DuckDB p50, ms | p95 | portal to bare SQL | statements of the portal | lines compared |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
                %s
                The portal also checks the right to each answer and puts it into words, tables and charts, which the other two do not.

                %s
                %s
                Environment: %s, %d processors, heap of at most %,d MB, Java %s, MariaDB %s, DuckDB %s, %s %s.
                """.formatted(
                        results.size(),
                        turns,
                        world.figures(),
                        world.services().size(),
                        world.quarters().count(),
                        results.stream().map(TrendsPage::row).collect(Collectors.joining("\n", "", "\n")),
                        goals(results),
                        results.stream()
                                .map(timed -> "- **%s**: %s.%n"
                                        .formatted(
                                                timed.question().name(),
                                                timed.question().what()))
                                .collect(Collectors.joining()),
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.getRuntime().maxMemory() / 1024 / 1024,
                        Runtime.version(),
                        mariaDb,
                        duckDb,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
        if (keep) {
            Files.createDirectories(RESULT.getParent());
            Files.writeString(RESULT, page);
        }
        IO.println(page);
    }

    static String row(Timed timed) {
        return "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | **%.2f** | %,d | %,d |"
                .formatted(
                        timed.question().name(),
                        Timed.at(timed.portal(), 50),
                        Timed.at(timed.portal(), 95),
                        Timed.at(timed.inDatabase(), 50),
                        Timed.at(timed.mariaDb(), 50),
                        Timed.at(timed.mariaDb(), 95),
                        Timed.at(timed.duckDb(), 50),
                        Timed.at(timed.duckDb(), 95),
                        timed.ratio(),
                        timed.statements(),
                        timed.figures());
    }

    private static String goals(List<Timed> results) {
        List<Timed> missed =
                results.stream().filter(timed -> timed.ratio() > Timed.MOST).toList();
        StringBuilder text = new StringBuilder("- Goal: at most twice the bare SQL, for every question. ");
        text.append(
                missed.isEmpty()
                        ? "**Met.**\n"
                        : missed.stream()
                                .map(timed ->
                                        "%s (%.2f)".formatted(timed.question().name(), timed.ratio()))
                                .collect(Collectors.joining(", ", "**Missed** by ", ".\n")));
        results.stream()
                .filter(timed -> timed.question().name().equals(SUMMARY))
                .forEach(timed -> text.append("- Goal: the quarter summary in fewer than %d statements. **%s**: %d.\n"
                        .formatted(
                                FEWER_STATEMENTS,
                                timed.statements() < FEWER_STATEMENTS ? "Met" : "Missed",
                                timed.statements())));
        return text.toString();
    }
}
