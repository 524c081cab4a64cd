package org.quarterboard.bench.pack;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The packs of all services, one after the other, two at a time; each is another one. */
final class PacksInARow {
    private static final int PACKS = 157;
    private static final int AT_A_TIME = 2;
    private static final int PAGES = 60;

    private PacksInARow() {}

    /** Argument: how many packs (157). Says the time, the pages, and the heap at three moments. */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        int packs = args.length > 0 ? Integer.parseInt(args[0]) : PACKS;
        int items = PackPaper.ofPages(0, PAGES).items().size();
        StringBuilder heaps = new StringBuilder();
        int pages = 0;
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            int done = 0;
            for (int until : new int[] {Math.min(20, packs), Math.min(80, packs), packs}) {
                var some = IntStream.range(done, until)
                        .mapToObj(seed -> (Callable<Integer>) () ->
                                PackPaper.printed(PackContent.of(seed, items)).pages())
                        .toList();
                for (Future<Integer> each : threads.invokeAll(some)) {
                    pages += each.get();
                }
                done = until;
                heaps.append(String.format(Locale.UK, "\t%d: %.1f MB", until, PackHeap.afterCollection()));
            }
        }
        IO.println(String.format(
                Locale.UK, "ROW\t%d\t%d\t%.1f%s", packs, pages, (System.nanoTime() - begin) / 1e9, heaps));
    }
}
