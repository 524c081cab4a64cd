package org.quarterboard.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a board's pack, in the order in which boards usually read it. */
public enum PackPart {
    AGENDA("agenda"),
    /** Who has sent apologies, and what to expect of the meeting. */
    APOLOGIES("apologies"),
    /** Of the meeting before. */
    MINUTES("minutes"),
    /** "You decided … since then", and the actions. */
    SINCE("since"),
    ATTENDANCE("attendance"),
    SUMMARY("summary"),
    KPIS("kpis"),
    ESTABLISHED("established"),
    DISPROPORTIONALITY("disproportionality"),
    FINANCE("finance"),
    CASES("cases"),
    PARTNERS("partners"),
    /** What members brought. */
    PAPERS("papers"),
    /** Where the figures come from. */
    FIGURES("figures"),
    GLOSSARY("glossary");

    /** What no pack does without: what is asked, what was brought, and where its figures come from. */
    private static final Set<PackPart> ALWAYS = Set.of(AGENDA, PAPERS, FIGURES);

    private final String code;

    PackPart(String code) {
        this.code = code;
    }

    /** Stable: it stands in the database and in the lists of contents. */
    public String code() {
        return code;
    }

    public boolean always() {
        return ALWAYS.contains(this);
    }

    /** The key of its name in the message bundle. */
    public String messageKey() {
        return "papers.part." + name();
    }

    static Optional<PackPart> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }

    static String write(List<PackPart> parts) {
        return parts.stream().map(PackPart::code).collect(Collectors.joining(","));
    }

    static List<PackPart> read(String codes) {
        return Stream.of(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(code -> of(code).orElseThrow(() -> new IllegalStateException("No part of a pack: " + code)))
                .toList();
    }
}
