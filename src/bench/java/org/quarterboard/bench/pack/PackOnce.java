package org.quarterboard.bench.pack;

import org.quarterboard.documents.PdfPages;

/** One pack in a process of its own, whose heap is limited from outside. */
final class PackOnce {

    private PackOnce() {}

    /** Arguments: who prints, the seed, how many items. Says the pages. */
    public static void main(String[] args) {
        Pack pack = PackContent.of(Long.parseLong(args[1]), Integer.parseInt(args[2]));
        byte[] file = Printer.valueOf(args[0]).ready().apply(pack);
        IO.println("PAGES\t" + new PdfPages(file).count());
    }
}
