package org.quarterboard.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells by its first bytes what a file is, never by its name. */
final class FileKind {

    /** Names for people. */
    static final String ZIP = "ZIP";

    static final String OLE = "OLE";
    static final String TEXT = "";
    static final String BINARY = "BINARY";

    private static final int LOOKED_AT = 4096;
    /** One in so many bytes of a text may be a control character. */
    private static final int FEW = 100;

    private static final List<Magic> KNOWN = List.of(
            new Magic(ZIP, "PK\003\004"),
            new Magic(ZIP, "PK\005\006"),
            new Magic(OLE, "\u00D0\u00CF\021\u00E0\u00A1\u00B1\032\u00E1"),
            new Magic("PDF", "%PDF"),
            new Magic("PNG", "\u0089PNG"),
            new Magic("JPEG", "\u00FF\u00D8\u00FF"),
            new Magic("GIF", "GIF8"),
            new Magic("TIFF", "II*\0"),
            new Magic("TIFF", "MM\0*"),
            new Magic("WEBP", "RIFF"),
            new Magic("BMP", "BM"),
            new Magic("EMF", "\001\0\0\0"),
            new Magic("WMF", "\u00D7\u00CD\u00C6\u009A"),
            new Magic("GZIP", "\u001F\u008B"),
            new Magic("7-Zip", "7z\u00BC\u00AF"),
            new Magic("RAR", "Rar!"),
            new Magic("RTF", "{\\rtf"),
            new Magic("EXE", "MZ"),
            new Magic("ELF", "\u007FELF"),
            new Magic("SQLite", "SQLite format 3"));
    private static final List<String> PICTURES = List.of("PNG", "JPEG", "GIF", "TIFF", "WEBP", "BMP", "EMF", "WMF");
    /** Two letters that a text may begin with as well. */
    private static final List<String> SHORT = List.of("BMP", "EXE");

    private FileKind() {}

    private record Magic(String kind, String start) {

        boolean fits(byte[] bytes, int from, int length) {
            if (length < start.length()) {
                return false;
            }
            for (int i = 0; i < start.length(); i++) {
                if ((bytes[from + i] & 0xFF) != start.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** {@link #ZIP}, {@link #OLE}, {@link #TEXT}, {@link #BINARY} or the name of what it is instead. */
    static String of(byte[] bytes, int from, int length) {
        int looked = Math.min(length, LOOKED_AT);
        boolean text = isText(bytes, from, looked);
        for (Magic magic : KNOWN) {
            if (magic.fits(bytes, from, looked) && !(text && SHORT.contains(magic.kind()))) {
                return magic.kind();
            }
        }
        return text ? markup(bytes, from, looked) : BINARY;
    }

    static boolean isPicture(String kind) {
        return PICTURES.contains(kind);
    }

    /** In UTF-16 every other byte of plain text is 0; which text it is, its reader says. */
    private static boolean isText(byte[] bytes, int from, int length) {
        int controls = 0;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            int b = bytes[from + i] & 0xFF;
            if (b == 0) {
                zeros[i % 2]++;
            } else if (b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        int wide = Math.max(zeros[0], zeros[1]);
        boolean sixteen = wide > length / 4 && Math.min(zeros[0], zeros[1]) <= length / FEW;
        return controls <= length / FEW && (sixteen || wide <= length / FEW + 1);
    }

    private static String markup(byte[] bytes, int from, int length) {
        String start = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00EF\u00BB\u00BF")) {
            start = start.substring(3);
        }
        start = start.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") || start.startsWith("<workbook")) {
            return "XML";
        }
        if (start.startsWith("<")) {
            return start.contains("<html") || start.contains("<table") || start.startsWith("<!doctype")
                    ? "HTML"
                    : "XML";
        }
        return isJson(start) ? "JSON" : TEXT;
    }

    private static boolean isJson(String start) {
        return (start.startsWith("{") || start.startsWith("["))
                && start.length() > 1
                && "{}[]\""
                                .indexOf(start.substring(1)
                                        .stripLeading()
                                        .concat(" ")
                                        .charAt(0))
                        >= 0;
    }
}
