package org.quarterboard.bench.pack;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** How often each word stands in a printed pack, between what is repeated at the head and the foot of its pages. */
final class PackWords {
    private static final Rectangle2D BETWEEN = new Rectangle2D.Double(0, 72, 595, 700);
    private static final String AREA = "between";

    private PackWords() {}

    /** The words after the contents, which end where the last heading is read for the first time. */
    static Map<String, Integer> of(byte[] file, Pack pack) {
        Map<String, Integer> words = new TreeMap<>();
        String last = pack.titles().getLast().text();
        boolean begun = false;
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.setSortByPosition(true);
            stripper.addRegion(AREA, BETWEEN);
            for (var page : document.getPages()) {
                stripper.extractRegions(page);
                String text = stripper.getTextForRegion(AREA).replaceAll("\\s+", " ");
                if (begun) {
                    count(text, words);
                }
                begun = begun || text.contains(last);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.remove("•");
        return words;
    }

    static void count(String text, Map<String, Integer> words) {
        for (String word : text.strip().split("\\s+")) {
            words.merge(word, 1, Integer::sum);
        }
    }

    /** The words of which the first has another number than the second. */
    static Set<String> different(Map<String, Integer> one, Map<String, Integer> other) {
        Set<String> words = new TreeSet<>(one.keySet());
        words.addAll(other.keySet());
        words.removeIf(word -> one.getOrDefault(word, 0).equals(other.getOrDefault(word, 0)));
        return words;
    }

    /** The words of which the first has fewer than the second. */
    static Set<String> missing(Map<String, Integer> has, Map<String, Integer> should) {
        Set<String> words = new TreeSet<>(should.keySet());
        words.removeIf(word -> has.getOrDefault(word, 0) >= should.get(word));
        return words;
    }
}
