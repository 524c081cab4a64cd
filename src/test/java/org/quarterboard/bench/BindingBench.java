package org.quarterboard.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.Typeface;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.Contents;
import org.quarterboard.documents.ForeignPages;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.PdfPages;
import org.quarterboard.documents.PdfRenderer;
import org.quarterboard.documents.PdfUa;
import org.quarterboard.documents.PrintRun;
import org.quarterboard.documents.PrintedPdf;
import org.quarterboard.documents.TableBlock;
import org.quarterboard.files.PdfBinder;
import org.quarterboard.files.PdfInsertion;

/** Twenty papers of fifteen pages bound into a pack, against PDFBox's merger on the same files, in turn. */
public final class BindingBench {

    private static final int PAPERS = 20;
    private static final int PAGES = 15;
    private static final int WARM_UP = 5;
    private static final double GOAL = 1.5;
    private static final Path RESULT = Path.of("docs", "bench", "binding.md");
    private static final String SENTENCE =
            "The board considered attendance by sector and asked why education was absent twice running. ";

    private static final PdfRenderer RENDERER = new PdfRenderer(new ChartRenderer());

    /** One side of the comparison. */
    private record Side(String name, Supplier<byte[]> work, long[] wall, long[] cpu) {

        Side(String name, Supplier<byte[]> work, int times) {
            this(name, work, new long[times], new long[times]);
        }

        byte[] time(int turn) {
            long begin = System.nanoTime();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            byte[] result = work.get();
            if (turn >= 0) {
                this.cpu[turn] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
                wall[turn] = System.nanoTime() - begin;
            }
            return result;
        }
    }

    private BindingBench() {}

    /** Argument: how many times each (20). */
    public static void main(String[] args) throws Exception {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        List<byte[]> papers =
                IntStream.range(0, PAPERS).mapToObj(BindingBench::paper).toList();
        PrintedPdf printed = pack(true);
        byte[] plain = pack(false).bytes();
        List<PdfInsertion> insertions = IntStream.range(0, PAPERS)
                .mapToObj(i ->
                        new PdfInsertion(code(i), page(printed, code(i)), PAGES, "Paper " + (i + 1), papers.get(i)))
                .toList();
        byte[] font = Typeface.REGULAR.bytes();
        Side ours = new Side(
                "Quarterboard's binder",
                () -> new PdfBinder().bind(printed.bytes(), insertions, font, page -> "Page " + page, 1),
                times);
        Side merger = new Side("PDFBox's merger alone", () -> merged(plain, papers), times);
        for (int turn = -WARM_UP; turn < times; turn++) {
            ours.time(turn);
            merger.time(turn);
        }
        write(printed.pages(), times, List.of(ours, merger));
    }

    private static int page(PrintedPdf printed, String code) {
        Integer page = printed.foreign().get(code);
        if (page == null) {
            throw new IllegalStateException("No room for " + code);
        }
        return page;
    }

    private static String code(int paper) {
        return "paper-" + paper;
    }

    private static byte[] merged(byte[] printed, List<byte[]> papers) {
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.addSource(new RandomAccessReadBuffer(printed));
        papers.forEach(paper -> merger.addSource(new RandomAccessReadBuffer(paper)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        merger.setDestinationStream(out);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A tagged paper with tables and headings, fifteen pages long. */
    private static byte[] paper(int number) {
        List<Block> blocks = new ArrayList<>();
        for (int sections = 1; ; sections++) {
            blocks.add(new Heading(1, "Section " + sections + " of paper " + number, "s" + sections));
            blocks.add(new TableBlock(
                    "Places at the last meetings",
                    List.of(TableBlock.Column.text("Sector"), TableBlock.Column.number("Meetings")),
                    IntStream.range(0, 12)
                            .mapToObj(i -> TableBlock.Row.of("Sector " + i, String.valueOf(i)))
                            .toList(),
                    null));
            for (int i = 0; i < 6; i++) {
                blocks.add(Paragraph.of(SENTENCE.repeat(4)));
            }
            byte[] file = RENDERER.render(document("Paper " + number, blocks), run("paper " + number));
            if (new PdfPages(file).count() == PAGES) {
                return file;
            }
        }
    }

    /** @param room whether it leaves room for the papers */
    private static PrintedPdf pack(boolean room) {
        List<Block> blocks = new ArrayList<>(List.of(new Contents("Contents")));
        for (int i = 0; i < PAPERS; i++) {
            blocks.add(new PageBreak());
            blocks.add(new Heading(1, "Paper " + (i + 1), "paper" + i));
            blocks.add(Paragraph.of(SENTENCE));
            if (room) {
                blocks.add(new ForeignPages(code(i), PAGES, ""));
            }
        }
        return RENDERER.print(document("Pack", blocks), run("pack"));
    }

    private static PaperDocument document(String title, List<Block> blocks) {
        return new PaperDocument(title, "en-GB", "Papers", "Exampleshire", title, "Official", blocks);
    }

    private static PrintRun run(String identity) {
        return new PrintRun(Instant.EPOCH, identity, (page, pages) -> page + " of " + pages);
    }

    /** Megabytes that the work adds to the heap at its highest, garbage included. */
    private static double peak(Supplier<byte[]> work) {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        long before = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        if (work.get().length == 0) {
            throw new IllegalStateException("Nothing was made");
        }
        return (heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before) / 1e6;
    }

    private static void write(int pages, int times, List<Side> sides) throws Exception {
        StringBuilder rows = new StringBuilder();
        for (Side side : sides) {
            double peak = peak(side.work());
            byte[] file = side.work().get();
            Arrays.sort(side.wall());
            Arrays.sort(side.cpu());
            rows.append("| %s | %.0f | %.0f | %.0f | %.0f | %.1f | %d | %d | %d |%n"
                    .formatted(
                            side.name(),
                            Timed.at(side.wall(), 50),
                            Timed.at(side.wall(), 95),
                            Timed.at(side.cpu(), 50),
                            peak,
                            file.length / 1e6,
                            new PdfPages(file).count(),
                            PdfUa.failures(file).size(),
                            PdfUa.archiveFailures(file).size()));
        }
        double ratio =
                Timed.at(sides.getFirst().wall(), 50) / Timed.at(sides.getLast().wall(), 50);
        String page = """
                # Binding papers into a pack

                %d tagged papers of %d pages into a printed pack that leaves room for them (%d pages in all), against PDFBox's merger, which adds the
                same papers at the end of the same pack without room; in turn, %d times after %d that warm both up, in one thread, in memory. Run again:
                `./quarterboard bench binding`.

                | | wall p50, ms | p95 | CPU p50, ms | heap at its highest, garbage included, MB | file, MB | pages | PDF/UA-1 failures | PDF/A-2a failures |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|
                %s
                **%.2f times PDFBox's merger**; the goal is at most %.1f. The binder puts pages in their place, stamps their numbers and gives
                bookmarks a home besides.

                Environment: %d processors, Java %s, %s %s.
                """.formatted(
                        PAPERS,
                        PAGES,
                        pages,
                        times,
                        WARM_UP,
                        rows,
                        ratio,
                        GOAL,
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, page);
        IO.println(page);
    }
}
