package org.quarterboard.bench.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Packs of 60, 150 and 300 pages by Quarterboard and by JasperReports out of the same content and charts, in turn; the
 * smallest heap of each for 300 pages; and the packs of 157 services in a row.
 */
public final class PackBench {
    private static final long SEED = 20_261_126;
    private static final int MOST_PAGES = 300;
    /** Pages, turns before and turns that count. */
    private static final int[] TURNS = {60, 30, 40, 150, 8, 20, MOST_PAGES, 3, 12};

    private static final int HEAP = 1_024;
    private static final List<Integer> HEAPS = List.of(16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768);
    private static final List<String> PRINTERS = List.of("QUARTERBOARD", "UNTAGGED", "TAGGED");

    private PackBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        PackProcess.libraries();
        List<Object> arguments = new ArrayList<>(List.of(SEED));
        for (int turns : TURNS) {
            arguments.add(turns);
        }
        List<String> said = PackProcess.run(HEAP, "PackTurns", arguments.toArray())
                .orElseThrow(() -> new IllegalStateException("Nothing is told; see target/bench-pack/PackTurns.log"));
        List<PackRow> rows =
                told(said, "TIMED\t").stream().map(PackRow::of).collect(Collectors.toCollection(ArrayList::new));
        Map<Integer, String[]> items = new LinkedHashMap<>();
        told(said, "ITEMS\t").forEach(line -> items.put(Integer.valueOf(line.split("\t")[0]), line.split("\t")));
        int most = Integer.parseInt(items.get(MOST_PAGES)[1]);
        boolean inGoal = once("QUARTERBOARD", most, PackPage.HEAP_GOAL).isPresent();
        Map<String, Integer> smallest = new LinkedHashMap<>();
        for (String printer : PRINTERS) {
            smallest.put(printer, smallest(printer, most));
        }
        String[] row = told(
                        PackProcess.run(PackPage.HEAP_GOAL, "PacksInARow")
                                .orElseThrow(() -> new IllegalStateException("157 packs were not printed")),
                        "ROW\t")
                .getFirst()
                .split("\t");
        PackPage.write(
                rows, items, smallest, inGoal, row, told(said, "VERSION\t").getFirst(), told(said, "WORDS\t"), HEAP);
    }

    private static List<String> told(List<String> said, String what) {
        return said.stream()
                .filter(line -> line.startsWith(what))
                .map(line -> line.substring(what.length()))
                .toList();
    }

    private static Optional<List<String>> once(String printer, int items, int heap)
            throws IOException, InterruptedException {
        return PackProcess.run(heap, "PackOnce", printer, SEED, items);
    }

    /** The smallest heap of the list in which it ends; 0 for none. */
    private static int smallest(String printer, int items) throws IOException, InterruptedException {
        int low = 0;
        int high = HEAPS.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (once(printer, items, HEAPS.get(middle)).isPresent()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == HEAPS.size() ? 0 : HEAPS.get(low);
    }
}
