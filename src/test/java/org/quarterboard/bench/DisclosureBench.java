package org.quarterboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.statistics.DisclosureControl;
import org.quarterboard.statistics.DisclosureCount;
import org.quarterboard.statistics.DisclosureDocument;
import org.quarterboard.statistics.DisclosureMark;
import org.quarterboard.statistics.DisclosureOutcome;

/** Disclosure control of a document of 200 tables, beside hiding small counts alone, in turn. */
public final class DisclosureBench {

    private static final int CHILDREN = 160;
    private static final long SEED = 20261126L;
    private static final Path RESULT = Path.of("docs", "bench", "disclosure.md");

    private DisclosureBench() {}

    /** Argument: how many times each (7). */
    public static void main(String[] args) throws IOException {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        StringBuilder rows = new StringBuilder();
        for (int step : new int[] {4, 1}) {
            String what = step == 4 ? "years" : "rolling";
            for (int windows : new int[] {1, 3, 6}) {
                DisclosureTables tables = new DisclosureTables(windows, step, CHILDREN, SEED);
                rows.append(row("%d tables, %s".formatted(tables.tables(), what), tables.document(Map.of()), times));
            }
            rows.append(row(
                    "200 tables, %s, of which 168 were published before".formatted(what),
                    new DisclosureTables(6, step, CHILDREN, SEED).document(published(step)),
                    times));
        }
        write(rows.toString(), times);
    }

    /** The marks of a first publication, without the last sum. */
    private static Map<String, DisclosureMark> published(int step) {
        // The first keys of the longer series are those of the shorter one: the same children, in the same order.
        return protect(new DisclosureTables(5, step, CHILDREN, SEED).document(Map.of())).cells().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, cell -> cell.getValue().mark()));
    }

    private static DisclosureOutcome protect(DisclosureDocument document) {
        return DisclosureControl.protect(document, DisclosureControl.THRESHOLD);
    }

    private static String row(String what, DisclosureDocument document, int times) {
        long[] control = new long[times];
        long[] naive = new long[times];
        long hidden = 0;
        DisclosureOutcome outcome = protect(document);
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            outcome = protect(document);
            long middle = System.nanoTime();
            hidden = naive(document).values().stream()
                    .filter(mark -> mark == DisclosureMark.FEW)
                    .count();
            long end = System.nanoTime();
            control[i] = middle - begin;
            naive[i] = end - middle;
        }
        Arrays.sort(control);
        Arrays.sort(naive);
        String row = "| %s | %,d | %,d | %,d | %,d | %,d | %,d | %s | %.2f | %.2f | %.4f |%n"
                .formatted(
                        what,
                        outcome.report().cells(),
                        document.counts().size(),
                        document.relations().size(),
                        hidden,
                        outcome.report().primary() + outcome.report().before(),
                        outcome.report().secondary(),
                        outcome.publishable() ? "yes" : "NO",
                        control[times / 2] / 1e9,
                        control[times - 1] / 1e9,
                        naive[times / 2] / 1e9);
        IO.println(row + outcome.report());
        return row;
    }

    /** Small counts and nothing else. */
    private static Map<String, DisclosureMark> naive(DisclosureDocument document) {
        return document.counts().values().stream()
                .filter(DisclosureCount::shown)
                .collect(Collectors.toMap(
                        DisclosureCount::key,
                        count -> count.value() > 0 && count.value() < DisclosureControl.THRESHOLD
                                ? DisclosureMark.FEW
                                : DisclosureMark.VALUE));
    }

    private static void write(String rows, int times) throws IOException {
        String text = """
                # Disclosure control of a document of 200 tables

                An invented service with about %d children a quarter at the first of eight stages, each stage inside the one before (what
                the last three leave of the one before is protected, too); tables by ethnic group, sex, age and care with their
                totals, in sums of four quarters: whole years, as in a plan, or sums that roll on from quarter to quarter, of which
                each tells much of the next. Single quarters are not printed, but protected. Beside it, in turn, hiding small counts
                alone, which protects nobody (`docs/proofs/attack.md`). %d times each, after one that warms up.
                Run again: `./quarterboard bench disclosure`.

                | | numbers with a place | counts in all | relations | small | hidden: small, small rest or before | hidden for another's sake | safe | control, s (p50) | (most) | small alone, s (p50) |
                |---|---:|---:|---:|---:|---:|---:|---|---:|---:|---:|
                %s
                Environment: %d processors, Java %s, %s %s.
                """.formatted(
                        CHILDREN,
                        times,
                        rows,
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, text);
        IO.println(text);
    }
}
