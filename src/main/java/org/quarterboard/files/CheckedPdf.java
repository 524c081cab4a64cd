package org.quarterboard.files;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An uploaded PDF that has been checked and found sound; only {@link PaperCheck} makes one. */
public final class CheckedPdf {

    private final String name;
    private final byte[] bytes;
    private final int pages;
    private final boolean tagged;
    private final String language;
    private final boolean titled;
    private final List<PaperFinding> findings;
    private final @Nullable PaperOriginal original;

    CheckedPdf(
            String name,
            byte[] bytes,
            int pages,
            boolean tagged,
            String language,
            boolean titled,
            List<PaperFinding> findings) {
        this(name, bytes, pages, tagged, language, titled, findings, null);
    }

    private CheckedPdf(
            String name,
            byte[] bytes,
            int pages,
            boolean tagged,
            String language,
            boolean titled,
            List<PaperFinding> findings,
            @Nullable PaperOriginal original) {
        this.name = name;
        this.bytes = bytes.clone();
        this.pages = pages;
        this.tagged = tagged;
        this.language = language;
        this.titled = titled;
        this.findings = List.copyOf(findings);
        this.original = original;
    }

    /** The same, which was made of another file. */
    CheckedPdf madeOf(PaperOriginal file) {
        return new CheckedPdf(name, bytes, pages, tagged, language, titled, findings, file);
    }

    /** What was uploaded, if it was no PDF. */
    public Optional<PaperOriginal> original() {
        return Optional.ofNullable(original);
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** In bytes. */
    public int size() {
        return bytes.length;
    }

    public int pages() {
        return pages;
    }

    /** Whether it says that it carries its structure, without which a screen reader hears one long line. */
    public boolean tagged() {
        return tagged;
    }

    /** The language that the file says it is in, such as {@code en-GB}; empty if it says none. */
    public String language() {
        return language;
    }

    public boolean titled() {
        return titled;
    }

    /** What its author should know, the gravest first. */
    public List<PaperFinding> findings() {
        return findings;
    }
}
