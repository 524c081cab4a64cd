package org.quarterboard.papers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quarterboard.documents.Block;
import org.quarterboard.files.Sha256;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.SourceRow;

/**
 * What went into a paper, as a stable text: every section with the SHA-256 of its words, every member's paper with that of its
 * bytes, every figure and every count by
 * group with its value and the SHA-256 of all that is known of it, every statement that such counts came from. The same record gives the same text: neither the time of building nor the name
 * of the paper is part of it.
 *
 * @param text lines that end in a line feed
 */
record Manifest(String text) {

    private static final String SECTION = "section ";
    private static final String PAPER = "paper ";
    private static final String FIGURE = "figure ";
    private static final String KIND = "quarterboard board paper, list of contents 1\n";

    static Manifest of(PaperSource source, Locale language, List<Section> sections, List<BoundPaper> papers) {
        StringBuilder out = new StringBuilder(KIND);
        out.append("service ").append(source.service().code()).append('\n');
        out.append("meeting ")
                .append(source.meeting().uuid())
                .append(' ')
                .append(source.meeting().date())
                .append('\n');
        out.append("language ").append(language.getLanguage()).append('\n');
        TreeMap<Long, Observation> printed = new TreeMap<>();
        for (Section section : sections) {
            out.append(line(section)).append('\n');
            section.figures()
                    .forEach(id -> printed.put(id.value(), source.origins().figure(id)));
        }
        papers.forEach(paper -> out.append(line(paper)).append('\n'));
        printed.values().forEach(figure -> out.append(line(figure)).append('\n'));
        sections.forEach(section ->
                CountLines.of(section.counts()).forEach(line -> out.append(line).append('\n')));
        return new Manifest(out.toString());
    }

    /**
     * The list of a published pack with papers added: what changed is named anew, all else as it was.
     *
     * @param changed sections that are new or say something else
     * @param papers all papers of members in it
     */
    static Manifest amended(PublishedPack pack, Collection<Section> changed, List<BoundPaper> papers) {
        Map<String, String> anew = new LinkedHashMap<>();
        changed.forEach(section -> anew.put(section.code(), line(section)));
        List<String> lines = new ArrayList<>();
        List<String> sections = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String line : pack.manifest().lines().toList()) {
            if (line.startsWith(SECTION)) {
                String same = anew.remove(line.split(" ")[1]);
                sections.add(same == null ? line : same);
            } else if (sections.isEmpty()) {
                lines.add(line);
            } else if (!line.startsWith(PAPER)) {
                rest.add(line);
            }
        }
        lines.add("amends " + pack.item().uuid() + ' ' + hash(pack.manifest()));
        lines.addAll(sections);
        lines.addAll(anew.values());
        papers.forEach(paper -> lines.add(line(paper)));
        lines.addAll(rest);
        return new Manifest(String.join("\n", lines) + '\n');
    }

    private static String line(Section section) {
        return SECTION + section.code() + ' ' + hash(words(section.blocks())) + ' ' + ids(section.figures());
    }

    private static String line(BoundPaper paper) {
        return PAPER + paper.code() + ' ' + paper.paper() + ' ' + paper.pages() + ' ' + Sha256.hex(paper.bytes());
    }

    /** The figures that a list names, in the order of their numbers. */
    static List<ObservationId> figures(String text) {
        return text.lines()
                .filter(line -> line.startsWith(FIGURE))
                .map(line -> new ObservationId(Long.parseLong(line.split(" ")[1])))
                .toList();
    }

    /** What a list says of its sections. */
    static Outline outline(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        Map<String, List<String>> papers = new LinkedHashMap<>();
        text.lines().map(line -> line.split(" ")).forEach(parts -> {
            if (parts[0].equals("section") && parts.length > 2) {
                sections.put(parts[1], parts[2]);
            } else if (parts[0].equals("paper") && parts.length > 4) {
                papers.put(parts[1], List.of(parts[2], parts[4]));
            }
        });
        return new Outline(sections, papers);
    }

    /**
     * @param sections the fingerprint of each section by its code, in order
     * @param papers of each member's paper by its code: which one it is, and the fingerprint of its file
     */
    record Outline(Map<String, String> sections, Map<String, List<String>> papers) {

        /** What a section is in every pack of the meeting. */
        String identity(String code) {
            return papers.containsKey(code) ? "paper " + papers.get(code).getFirst() : code;
        }

        /** Of a member's paper; empty for any other section. */
        String fileHash(String code) {
            return papers.containsKey(code) ? papers.get(code).getLast() : "";
        }
    }

    /** 64 lower-case hexadecimal digits. */
    String sha256() {
        return hash(text);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** How a list names a figure; what is held says the same as long as nobody has touched it. */
    static String line(Observation figure) {
        return FIGURE + figure.id().value() + ' ' + value(figure) + ' ' + hash(whole(figure));
    }

    private static String whole(Observation figure) {
        return String.join(
                "\t",
                String.valueOf(figure.id().value()),
                figure.cell().value(),
                figure.period().start().toString(),
                figure.period().end().toString(),
                figure.stream().name(),
                value(figure),
                String.valueOf(figure.provisional()),
                figure.source().kind().name(),
                figure.source().id().toString(),
                SourceRow.parse(figure.sourceRow()).toString(),
                figure.enteredAt().toString());
    }

    private static String value(Observation figure) {
        return figure.figure()
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElseGet(() -> name(figure.gap()));
    }

    private static String name(@Nullable Enum<?> gap) {
        return gap == null ? "" : gap.name();
    }

    private static String ids(Set<ObservationId> figures) {
        return figures.stream()
                .map(id -> String.valueOf(id.value()))
                .sorted()
                .reduce((one, other) -> one + ',' + other)
                .orElse("-");
    }

    private static String words(List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        blocks.forEach(block -> BlockWords.append(words, block));
        return words.toString();
    }

    static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
