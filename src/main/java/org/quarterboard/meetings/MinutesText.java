package org.quarterboard.meetings;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of circulated minutes, as they are kept and hashed: plain text that a person can read without the portal.
 * A line that begins with "# " is the title, with "## " a heading, with "- " an entry; two spaces begin a line of a
 * paragraph, and an empty line parts two of them. So nothing that somebody types can pass for a heading.
 *
 * @param sections who was there and what interests were declared, then one for each item of the agenda. Versions that
 *     went round earlier say nothing of interests: the items are counted from the end.
 */
public record MinutesText(String title, List<String> lead, List<Part> sections) {

    private static final String TITLE = "# ";
    private static final String HEADING = "## ";
    private static final String ENTRY = "- ";
    private static final String INDENT = "  ";

    public MinutesText {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }

    /** A heading with its paragraphs, whose lines are parted by line breaks, and its entries. */
    public record Part(String heading, List<String> paragraphs, List<String> entries) {

        public Part {
            paragraphs = List.copyOf(paragraphs);
            entries = List.copyOf(entries);
        }
    }

    /** How many sections come before those of so many items. */
    public int opening(int items) {
        return Math.max(0, sections.size() - items);
    }

    /** In the form in which it is kept. */
    String write() {
        StringBuilder out = new StringBuilder();
        out.append(TITLE).append(line(title)).append('\n');
        lead.forEach(words -> out.append(INDENT).append(line(words)).append('\n'));
        for (Part part : sections) {
            out.append('\n').append(HEADING).append(line(part.heading())).append('\n');
            for (String paragraph : part.paragraphs()) {
                out.append('\n');
                paragraph
                        .lines()
                        .forEach(words ->
                                out.append(INDENT).append(words.strip()).append('\n'));
            }
            if (!part.entries().isEmpty()) {
                out.append('\n');
            }
            part.entries()
                    .forEach(entry -> out.append(ENTRY).append(line(entry)).append('\n'));
        }
        return out.toString();
    }

    public static MinutesText read(String text) {
        String title = "";
        List<String> lead = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        Open open = new Open("");
        for (String line : text.split("\n", -1)) {
            if (line.startsWith(HEADING)) {
                open.close(parts);
                open = new Open(line.substring(HEADING.length()));
            } else if (line.startsWith(TITLE)) {
                title = line.substring(TITLE.length());
            } else if (line.startsWith(ENTRY)) {
                open.entries.add(line.substring(ENTRY.length()));
            } else if (line.isBlank()) {
                open.paragraph();
            } else if (open.heading.isEmpty()) {
                lead.add(line.strip());
            } else {
                open.lines.add(line.strip());
            }
        }
        open.close(parts);
        return new MinutesText(title, lead, parts);
    }

    /** The paragraphs of what somebody typed: parted by empty lines. */
    static List<String> paragraphs(String typed) {
        Open open = new Open("");
        for (String line : typed.strip().split("\n", -1)) {
            if (line.isBlank()) {
                open.paragraph();
            } else {
                open.lines.add(line.strip());
            }
        }
        open.paragraph();
        return open.paragraphs;
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** A part that is being read. */
    private static final class Open {

        private final String heading;
        private final List<String> paragraphs = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();
        private final List<String> entries = new ArrayList<>();

        Open(String heading) {
            this.heading = heading;
        }

        void paragraph() {
            if (!lines.isEmpty()) {
                paragraphs.add(String.join("\n", lines));
                lines.clear();
            }
        }

        void close(List<Part> into) {
            paragraph();
            if (!heading.isEmpty()) {
                into.add(new Part(heading, paragraphs, entries));
            }
        }
    }
}
