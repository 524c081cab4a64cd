package org.quarterboard.bench.pack;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.quarterboard.documents.PdfPages;
import org.quarterboard.documents.PdfUa;

/** All printers on the same packs, in turn, in one thread of one process. */
final class PackTurns {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** One printer and its times. */
    private record Side(Printer printer, Function<Pack, byte[]> work, long[] wall, long[] cpu) {

        byte[] time(Pack pack, int turn) {
            long cpu = SYSTEM.getProcessCpuTime();
            long begin = System.nanoTime();
            byte[] file = work.apply(pack);
            if (turn >= 0) {
                wall[turn] = System.nanoTime() - begin;
                this.cpu[turn] = SYSTEM.getProcessCpuTime() - cpu;
            }
            return file;
        }
    }

    private PackTurns() {}

    /** Arguments: the seed, then for each size the pages, the turns before and the turns that count. */
    public static void main(String[] args) throws Exception {
        long seed = Long.parseLong(args[0]);
        IO.println("VERSION\t" + JRPdfExporter.class.getPackage().getImplementationVersion());
        Map<Printer, Function<Pack, byte[]>> printers = new EnumMap<>(Printer.class);
        for (Printer printer : Printer.values()) {
            printers.put(printer, printer.ready());
        }
        for (int i = 1; i < args.length; i += 3) {
            int pages = Integer.parseInt(args[i]);
            Pack pack = PackPaper.ofPages(seed, pages);
            IO.println("ITEMS\t" + pages + "\t" + pack.items().size() + "\t" + pack.figures() + "\t"
                    + pack.tables().size());
            measure(seed, pack, pages, printers, Integer.parseInt(args[i + 1]), Integer.parseInt(args[i + 2]));
        }
    }

    private static void measure(
            long seed, Pack pack, int pages, Map<Printer, Function<Pack, byte[]>> printers, int before, int turns)
            throws Exception {
        List<Side> sides = new ArrayList<>();
        printers.forEach((printer, work) -> sides.add(new Side(printer, work, new long[turns], new long[turns])));
        for (int turn = -before; turn < turns; turn++) {
            for (Side side : sides) {
                // Made anew each time: a chart remembers what it has said.
                side.time(PackContent.of(seed, pack.items().size()), turn);
            }
        }
        Map<String, Integer> ours = PackWords.of(sides.getFirst().work().apply(pack), pack);
        for (Side side : sides) {
            byte[] file = side.work().apply(pack);
            compare(side, PackWords.of(file, pack), ours, pack);
            Arrays.sort(side.wall());
            Arrays.sort(side.cpu());
            PackRow row = new PackRow(
                    pages,
                    side.printer().title(),
                    at(side.wall(), 50),
                    at(side.wall(), 95),
                    at(side.cpu(), 50),
                    PackHeap.peak(() -> side.work().apply(pack)),
                    file.length / 1e3,
                    new PdfPages(file).count(),
                    PdfUa.failures(file).size(),
                    PdfUa.archiveFailures(file).size());
            IO.println("TIMED\t" + row.told());
        }
    }

    /** Without equal words no time is told. Only what stands over columns may be there more often: again on each page. */
    private static void compare(Side side, Map<String, Integer> words, Map<String, Integer> ours, Pack pack) {
        Set<String> missing = PackWords.missing(words, pack.words());
        Set<String> different = PackWords.different(words, ours);
        different.removeAll(PackContent.HEADS);
        if (!missing.isEmpty() || !different.isEmpty()) {
            throw new IllegalStateException(
                    side.printer().title() + " says something else: missing " + missing + ", different " + different);
        }
        IO.println(
                "WORDS\t" + words.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** A percentile in milliseconds. */
    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
