package org.quarterboard.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Looks at the bytes of an uploaded file of figures before any library reads them, and says whether one may: as text,
 * as a workbook, or not at all. It decides by what the bytes are; the name of the file only earns a remark. It never
 * throws, holds a few kilobytes, and its work is bounded by the number of bytes that a workbook may unpack to.
 */
@Component
public class SpreadsheetGuard {

    private static final int MEGABYTE = 1 << 20;
    private static final int LONGEST_DETAIL = 120;
    private static final List<String> TEXT_ENDINGS = List.of(".csv", ".txt", ".tsv");
    private static final List<String> WORKBOOK_ENDINGS = List.of(".xlsx", ".xlsm", ".xltx", ".xlsb", ".xls", ".ods");

    private final int mostMegabytes;
    private final WorkbookLimits limits;

    SpreadsheetGuard(
            @Value("${quarterboard.uploads.most-megabytes}") int mostMegabytes,
            @Value("${quarterboard.uploads.workbook.unpacked-megabytes}") int unpackedMegabytes,
            @Value("${quarterboard.uploads.workbook.sheet-megabytes}") int sheetMegabytes,
            @Value("${quarterboard.uploads.workbook.parts}") int parts,
            @Value("${quarterboard.uploads.workbook.rows}") int rows,
            @Value("${quarterboard.uploads.workbook.cells}") int cells) {
        this.mostMegabytes = mostMegabytes;
        this.limits = new WorkbookLimits(
                (long) unpackedMegabytes * MEGABYTE, (long) sheetMegabytes * MEGABYTE, parts, rows, cells);
    }

    /** As what a file may be read. */
    public enum Kind {
        /** Not known to be anything else: whether it is CSV, and in which encoding, its reader finds. */
        TEXT,
        /** An XLSX workbook that is safe to open. */
        WORKBOOK,
        REFUSED
    }

    /**
     * What was decided.
     *
     * @param fault why it is refused, or what is to be remarked although it is read; null if there is nothing to say
     * @param where the part of the workbook, and the cell if it is one; empty if it is the file
     * @param found what stands there; empty if there is nothing to show
     * @param expected the limit, or what would do; empty if there is none
     */
    public record Verdict(Kind kind, @Nullable SpreadsheetFault fault, String where, String found, String expected) {

        public Verdict {
            where = shortened(where);
            found = shortened(found);
            expected = shortened(expected);
        }

        public Optional<SpreadsheetFault> remark() {
            return Optional.ofNullable(fault);
        }

        public boolean refused() {
            return kind == Kind.REFUSED;
        }

        /** The arguments of the words of a fault: row 0, where, found, expected. */
        public List<String> arguments() {
            return List.of("0", where, found, expected);
        }

        private static String shortened(String text) {
            String visible = text.replaceAll("\\p{Cntrl}", " ");
            if (visible.length() <= LONGEST_DETAIL) {
                return visible;
            }
            int end =
                    Character.isHighSurrogate(visible.charAt(LONGEST_DETAIL - 1)) ? LONGEST_DETAIL - 1 : LONGEST_DETAIL;
            return visible.substring(0, end) + "…";
        }
    }

    /** @param fileName as the browser tells it */
    public Verdict look(String fileName, byte[] bytes) {
        try {
            return sound(fileName, bytes);
        } catch (Refused refused) {
            return new Verdict(Kind.REFUSED, refused.fault(), refused.where(), refused.found(), refused.expected());
        }
    }

    private Verdict sound(String fileName, byte[] bytes) throws Refused {
        if (bytes.length > (long) mostMegabytes * MEGABYTE) {
            throw new Refused(
                    SpreadsheetFault.TOO_LARGE,
                    "",
                    Integer.toString(bytes.length / MEGABYTE),
                    Integer.toString(mostMegabytes));
        }
        String kind = FileKind.of(bytes, 0, bytes.length);
        String name = fileName.strip().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case FileKind.TEXT ->
                WORKBOOK_ENDINGS.stream().anyMatch(name::endsWith)
                        ? remark(Kind.TEXT, SpreadsheetFault.NAMED_AS_WORKBOOK, fileName, ".csv")
                        : new Verdict(Kind.TEXT, null, "", "", "");
            case FileKind.ZIP -> {
                new WorkbookLook(bytes, limits).refuse();
                yield TEXT_ENDINGS.stream().anyMatch(name::endsWith)
                        ? remark(Kind.WORKBOOK, SpreadsheetFault.NAMED_AS_TEXT, fileName, ".xlsx")
                        : new Verdict(Kind.WORKBOOK, null, "", "", "");
            }
            case FileKind.OLE -> throw CompoundFile.refusal(bytes);
            default -> throw new Refused(SpreadsheetFault.NOT_A_SPREADSHEET, "", kind, "");
        };
    }

    private static Verdict remark(Kind kind, SpreadsheetFault fault, String fileName, String ending) {
        return new Verdict(kind, fault, "", FileStore.safeName(fileName), ending);
    }
}
