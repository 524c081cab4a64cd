package org.quarterboard.bench.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that is kept of a measurement of packs. */
final class PackPage {
    /** Megabytes in which 300 pages must be printed. */
    static final int HEAP_GOAL = 256;

    private static final double TIME_GOAL = 0.5;
    private static final Path RESULT = Path.of("docs", "bench", "pack.md");

    private PackPage() {}

    /** @param inARow packs, pages, seconds, then what the heap held after the garbage was gone */
    static void write(
            List<PackRow> rows,
            Map<Integer, String[]> items,
            Map<String, Integer> smallest,
            boolean inGoal,
            String[] inARow,
            String version,
            List<String> words,
            int heap)
            throws IOException {
        String page = """
                # A board pack, against JasperReports

                Packs of 60, 150 and 300 pages out of a fixed seed (%s), by Quarterboard's `documents` room and by JasperReports %s
                (jasperreports-pdf, OpenPDF 1.3.43), in one process, in turn after turns that warm all up, in memory, in one thread. Both get
                the same words and figures: a cover, contents with page numbers and links, bookmarks, headings, paragraphs, bullet lists, tables
                whose head stands again on every page, and charts. Both embed the same fonts and draw the same JFreeChart objects as lines and
                letters, with the same words for those who do not see them. JasperReports' reports are compiled before; its time is filling and
                exporting, compressed. Tagged, it is told so, its headings, lists and tables are marked as its manual says, and PDF/A-2a is asked
                for. Quarterboard always prints tagged files. Of every file the words are read back with PDFBox: all words of the content are
                there, and after the contents all files have the same words, those of charts included (%s words in the largest), but for
                heads of tables that stand again. Run again: `./quarterboard bench pack`.

                | pages asked | printed by | wall p50, ms | p95 | CPU p50, ms | heap at its highest, garbage included, MB | file, kB | pages | PDF/UA-1 failures | PDF/A-2a failures |
                |---:|---|---:|---:|---:|---:|---:|---:|---:|---:|
                %s

                CPU is that of the whole process, its collector and compilers included. Failures are kinds, each counted once, as veraPDF finds
                them.

                %s
                %s
                - Not as good: Quarterboard's file of the longest pack is %.1f times as large as JasperReports' tagged one.

                The smallest heap (`-Xmx`, of %s MB) in which a fresh process prints 300 pages: %s.

                ## 157 packs in a row

                %s different packs of about 60 pages (%s pages), two at a time on two cores, with `-Xmx%dm`: **%s seconds**. The heap after
                collection, when so many were done: %s. Goal: minutes, and a flat heap.

                JasperReports is the newest 7 whose libraries are all on Maven Central: 7.0.7 and later want an OpenPDF, and 7.1 a part of
                jasperreports-pdf, that its vendor alone keeps.

                Environment: %d processors, heap of at most %,d MB, Java %s, %s %s.
                """.formatted(
                        items.entrySet().stream()
                                .map(each -> "%s pages: %s charts, %s tables"
                                        .formatted(each.getKey(), each.getValue()[2], each.getValue()[3]))
                                .collect(Collectors.joining("; ")),
                        version.replaceFirst("-.*", ""),
                        String.format(Locale.UK, "%,d", Integer.parseInt(words.getLast())),
                        rows.stream().map(PackRow::line).collect(Collectors.joining("\n")),
                        times(rows),
                        heap(inGoal),
                        rows.get(rows.size() - 3).size() / rows.getLast().size(),
                        "16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768",
                        heaps(smallest),
                        inARow[0],
                        String.format(Locale.UK, "%,d", Integer.parseInt(inARow[1])),
                        HEAP_GOAL,
                        inARow[2],
                        List.of(inARow).subList(3, inARow.length).stream().collect(Collectors.joining(", ")),
                        Runtime.getRuntime().availableProcessors(),
                        heap,
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, page);
        IO.println(page);
    }

    private static String times(List<PackRow> rows) {
        List<Double> untagged = new ArrayList<>();
        List<Double> tagged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i += 3) {
            untagged.add(rows.get(i).wall() / rows.get(i + 1).wall());
            tagged.add(rows.get(i).wall() / rows.get(i + 2).wall());
        }
        return "- Goal: at most half of JasperReports' time. " + said("tagged, as Quarterboard's file is", tagged) + " "
                + said("untagged", untagged);
    }

    /** Quarterboard's medians by those of the other, from the shortest pack to the longest. */
    private static String said(String kind, List<Double> ratios) {
        return "**%s** where its file is %s: %s times."
                .formatted(
                        ratios.stream().allMatch(ratio -> ratio <= TIME_GOAL) ? "Met" : "Missed",
                        kind,
                        ratios.stream()
                                .map(ratio -> String.format(Locale.UK, "%.2f", ratio))
                                .collect(Collectors.joining(", ")));
    }

    private static String heap(boolean inGoal) {
        return "- Goal: a heap under %d MB for 300 pages. **%s**: a process with `-Xmx%dm` %s."
                .formatted(
                        HEAP_GOAL,
                        inGoal ? "Met" : "Missed",
                        HEAP_GOAL,
                        inGoal ? "prints them and ends" : "does not print them");
    }

    private static String heaps(Map<String, Integer> smallest) {
        return smallest.entrySet().stream()
                .map(each ->
                        name(each.getKey()) + " " + (each.getValue() == 0 ? "none of them" : each.getValue() + " MB"))
                .collect(Collectors.joining(", "));
    }

    private static String name(String printer) {
        return switch (printer) {
            case "QUARTERBOARD" -> "Quarterboard";
            case "UNTAGGED" -> "JasperReports untagged";
            default -> "JasperReports tagged";
        };
    }
}
