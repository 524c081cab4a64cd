package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds words in a text: all of them must stand there, in any order, each as the beginning of a word. Neither case nor accents
 * count.
 */
record PackSearch(List<String> words) {

    static final int LONGEST = 200;

    /** How much is shown around the first word that was found. */
    private static final int BEFORE = 60;

    private static final int SHOWN = 240;

    PackSearch {
        words = List.copyOf(words);
    }

    /** @param query what a person typed; what lies beyond {@link #LONGEST} characters is not looked for */
    static PackSearch of(String query) {
        String cut = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
        return new PackSearch(Stream.of(FoldedText.of(cut).text().split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    /**
     * What was found in a text.
     *
     * @param first where in the text the first of the words begins
     */
    record Found(int count, int first, List<PackHit.Piece> snippet) {}

    private record Span(int from, int to) {}

    Optional<Found> in(String text) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        FoldedText folded = FoldedText.of(text);
        List<Span> all = new ArrayList<>();
        for (String word : words) {
            List<Span> spans = spans(folded, word);
            if (spans.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(spans);
        }
        all.sort(Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
        List<Span> apart = apart(all);
        return Optional.of(new Found(apart.size(), apart.getFirst().from(), snippet(text, apart)));
    }

    private static List<Span> spans(FoldedText folded, String word) {
        List<Span> spans = new ArrayList<>();
        String text = folded.text();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                spans.add(new Span(folded.origin(at), folded.origin(at + word.length())));
            }
        }
        return spans;
    }

    /** Two words of which one begins with the other are found in one place. */
    private static List<Span> apart(List<Span> sorted) {
        List<Span> apart = new ArrayList<>();
        for (Span span : sorted) {
            if (!apart.isEmpty() && span.from() < apart.getLast().to()) {
                Span last = apart.removeLast();
                apart.add(new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }

    private static List<PackHit.Piece> snippet(String text, List<Span> found) {
        int from = wordBefore(text, Math.max(0, found.getFirst().from() - BEFORE));
        int to = wordAfter(text, Math.min(text.length(), from + SHOWN));
        List<PackHit.Piece> pieces = new ArrayList<>();
        int at = from;
        for (Span span : found) {
            if (span.to() <= to) {
                add(pieces, (at == from && from > 0 ? "… " : "") + text.substring(at, span.from()), false);
                add(pieces, text.substring(span.from(), span.to()), true);
                at = span.to();
            }
        }
        add(pieces, text.substring(at, to) + (to < text.length() ? " …" : ""), false);
        return pieces;
    }

    private static void add(List<PackHit.Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new PackHit.Piece(text.replaceAll("\\s+", " "), found));
        }
    }

    private static int wordBefore(String text, int at) {
        int word = at;
        while (word > 0 && at - word < BEFORE / 2 && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        return word;
    }

    private static int wordAfter(String text, int at) {
        int word = at;
        while (word < text.length() && word - at < BEFORE / 2 && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return word;
    }
}
