package org.quarterboard.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.quarterboard.charts.Chart;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartTheme;
import org.quarterboard.charts.LibraryPng;
import org.quarterboard.charts.SampleTrends;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.FigureBlock;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.documents.PdfRenderer;
import org.quarterboard.documents.PrintRun;

/**
 * XmR charts from their specification to SVG and to a PDF of lines and letters, against JFreeChart's own PNG of the same
 * chart at the same size, in turn.
 */
public final class ChartBench {

    private static final int WARM_UP = 100;
    private static final int WIDTH = 960;
    private static final int FIELD = 300;
    private static final Path RESULT = Path.of("docs", "bench", "charts.md");
    private static final PrintRun RUN = new PrintRun(Instant.EPOCH, "bench", (page, pages) -> "");

    private ChartBench() {}

    /** Argument: how many charts (1,000). */
    public static void main(String[] args) throws IOException {
        int charts = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        ChartRenderer renderer = new ChartRenderer();
        PdfRenderer printer = new PdfRenderer(renderer);
        long[] svg = new long[charts];
        long[] pdf = new long[charts];
        long[] page = new long[charts];
        long[] png = new long[charts];
        long bytes = 0;
        for (int i = -Math.min(WARM_UP, charts); i < charts; i++) {
            Chart chart = SampleTrends.random(i);
            int height = renderer.height(chart, WIDTH, FIELD);
            long begin = System.nanoTime();
            bytes += renderer.toSvg(chart, ChartTheme.LIGHT, WIDTH, height, "a", "words")
                    .length();
            long drawn = System.nanoTime();
            bytes += printer.render(paper(new FigureBlock(chart, "words", null, 0.4)), RUN).length;
            long printed = System.nanoTime();
            bytes += printer.render(paper(), RUN).length;
            long empty = System.nanoTime();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LibraryPng.write(chart, ChartTheme.LIGHT, WIDTH, height, out);
            bytes += out.size();
            long painted = System.nanoTime();
            if (i >= 0) {
                svg[i] = drawn - begin;
                pdf[i] = printed - drawn;
                page[i] = empty - printed;
                png[i] = painted - empty;
            }
        }
        IO.println(bytes / 1_000_000 + " MB were made");
        write(svg, pdf, page, png);
    }

    private static PaperDocument paper(Block... blocks) {
        return new PaperDocument("Bench", "en-GB", "A chart", "Quarterboard", "Bench", "", List.of(blocks));
    }

    private static void write(long[] svg, long[] pdf, long[] page, long[] png) throws IOException {
        for (long[] each : List.of(svg, pdf, page, png)) {
            Arrays.sort(each);
        }
        String text = """
                # Charts as SVG and PDF against the library's PNG

                %,d different XmR charts (24 quarters, a break, a gap, two stretches with limits), each from its specification to an
                SVG element, to a PDF file that holds it as lines and letters, and to JFreeChart's own PNG (`ChartUtils.writeChartAsPNG`)
                at the same %d pixels of width, in turn after %d that warm all up. The PDF file has fonts, structure and pages of its
                own; the same file without a chart stands beside it. Run again: `./quarterboard bench charts`.

                | | SVG, ms | PDF file, ms | the file without the chart, ms | library's PNG, ms | SVG to PNG | PDF to PNG |
                |---|---:|---:|---:|---:|---:|---:|
                %s%s
                Environment: %d processors, Java %s, %s %s.
                """.formatted(
                        svg.length,
                        WIDTH,
                        Math.min(WARM_UP, svg.length),
                        row(50, svg, pdf, page, png),
                        row(95, svg, pdf, page, png),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, text);
        IO.println(text);
    }

    private static String row(int percent, long[] svg, long[] pdf, long[] page, long[] png) {
        return "| p%d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n"
                .formatted(
                        percent,
                        at(svg, percent),
                        at(pdf, percent),
                        at(page, percent),
                        at(png, percent),
                        at(svg, percent) / at(png, percent),
                        at(pdf, percent) / at(png, percent));
    }

    /** A percentile in milliseconds. */
    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
