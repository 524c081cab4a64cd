package org.quarterboard.files;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something about a paper that its author should know, because it keeps somebody from reading it or changes when the paper goes
 * into a pack. It is no reason to refuse the paper.
 *
 * @param count how many, such as pages without text; 0 where there is nothing to count
 * @param of out of how many
 */
public record PaperFinding(Kind kind, int count, int of) {

    /** What it is, the gravest first. */
    public enum Kind {
        NOT_TAGGED,
        /** Pictures of pages: nothing of them can be read aloud, found or made larger. */
        PAGES_WITHOUT_TEXT,
        NO_TITLE,
        NO_LANGUAGE,
        NO_HEADINGS,
        FIGURES_WITHOUT_WORDS,
        TABLES_WITHOUT_HEADERS,
        FONTS_NOT_EMBEDDED,
        /** Fields to fill in become what is written in them. */
        FORM,
        /** In a pack a signature is no longer one. */
        SIGNED
    }

    private static final Pattern FORM = Pattern.compile("([A-Z_]+) (\\d{1,9})/(\\d{1,9})");
    private static final String NOTHING = "NONE";

    /** The key of its words, which take the title of the paper and both numbers. */
    public String messageKey() {
        return "files.finding." + kind;
    }

    /** Several of them as one text; {@link #read} reads it. */
    public static String write(List<PaperFinding> findings) {
        return findings.isEmpty()
                ? NOTHING
                : findings.stream()
                        .map(each -> "%s %d/%d".formatted(each.kind, each.count, each.of))
                        .collect(Collectors.joining(","));
    }

    /** @throws IllegalArgumentException if it is no such text */
    public static List<PaperFinding> read(String text) {
        return text.isEmpty() || text.equals(NOTHING)
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(PaperFinding::one).toList();
    }

    private static PaperFinding one(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No finding: " + text);
        }
        return new PaperFinding(
                Kind.valueOf(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }
}
