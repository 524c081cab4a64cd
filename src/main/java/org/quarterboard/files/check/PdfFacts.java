package org.quarterboard.files.check;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Properties;

/**
 * What was found out about a file, as the checking process tells it to the portal: a few lines of text.
 *
 * @param fault why the file is refused; {@link Fault#NONE} if it is sound
 * @param detail what was found, in the file's own terms; may be empty
 * @param pages 0 if they could not be counted
 * @param tagged whether the file says that it carries its structure
 * @param language as the file says, such as {@code en-GB}; may be empty
 * @param titled whether the file has a title
 * @param findings of {@link ReadingAloud}, the gravest first
 */
public record PdfFacts(
        Fault fault, String detail, int pages, boolean tagged, String language, boolean titled, List<String> findings) {

    private static final int LONGEST = 120;

    /** Why a file is refused. */
    public enum Fault {
        NONE,
        NOT_A_PDF,
        DAMAGED,
        /** Its end is missing. */
        CUT_OFF,
        ENCRYPTED,
        TOO_MANY_PAGES,
        NO_PAGES,
        /** A page that has no size, or a larger one than any sheet. */
        PAGE_SIZE,
        SCRIPT,
        LAUNCH,
        /** A link that opens a file or a program where it is read. */
        ELSEWHERE,
        ATTACHMENT,
        XFA,
        MEDIA,
        TOO_LARGE_INSIDE,
        /** A picture of more points than anything can show. */
        PICTURE,
        CIRCLE,
        TOO_DEEP,
        /** It cannot be put into a pack, which is tried. */
        CANNOT_BIND,
        /** The process did not come to an end, or ran out of memory. */
        TOO_MUCH_WORK
    }

    static PdfFacts refused(Fault fault, String detail, int pages) {
        return new PdfFacts(fault, shortened(detail), pages, false, "", false, List.of());
    }

    static PdfFacts sound(int pages, boolean tagged, String language, boolean titled, List<String> findings) {
        return new PdfFacts(Fault.NONE, "", pages, tagged, ascii(language), titled, List.copyOf(findings));
    }

    public static PdfFacts tooMuchWork() {
        return refused(Fault.TOO_MUCH_WORK, "", 0);
    }

    private static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }

    /** A language tag has no other letters; what a file says beyond that is no language. */
    static String ascii(String text) {
        return shortened(text).replaceAll("[^A-Za-z0-9-]", "");
    }

    public String write() throws IOException {
        Properties lines = new Properties();
        lines.setProperty("fault", fault.name());
        lines.setProperty("detail", detail);
        lines.setProperty("pages", String.valueOf(pages));
        lines.setProperty("tagged", String.valueOf(tagged));
        lines.setProperty("language", language);
        lines.setProperty("titled", String.valueOf(titled));
        lines.setProperty("findings", String.join(",", findings));
        StringWriter text = new StringWriter();
        lines.store(text, null);
        return text.toString();
    }

    /** @throws IllegalArgumentException if the process was cut off while it wrote */
    public static PdfFacts read(String text) throws IOException {
        Properties lines = new Properties();
        lines.load(new StringReader(text));
        return new PdfFacts(
                Fault.valueOf(lines.getProperty("fault", "")),
                lines.getProperty("detail", ""),
                Integer.parseInt(lines.getProperty("pages", "")),
                Boolean.parseBoolean(lines.getProperty("tagged")),
                lines.getProperty("language", ""),
                Boolean.parseBoolean(lines.getProperty("titled")),
                findings(lines.getProperty("findings", "")));
    }

    private static List<String> findings(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }
}
