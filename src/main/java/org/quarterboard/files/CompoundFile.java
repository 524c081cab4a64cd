package org.quarterboard.files;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names in an OLE compound file ([MS-CFB] 2.6.1), in which old workbooks and encrypted new ones are kept. Sectors
 * begin at multiples of 512 and entries of its directory at multiples of 128 within them, so that every entry is found
 * without following the chains of the file, which may be broken or lead in a circle.
 */
final class CompoundFile {

    private static final int ENTRY = 128;
    private static final int HEADER = 512;
    private static final int NAME_LENGTH = 64;
    private static final int TYPE = 66;
    private static final int MOST_NAMES = 10_000;

    private CompoundFile() {}

    static Refused refusal(byte[] bytes) {
        Set<String> names = names(bytes);
        if (names.contains("EncryptedPackage") || names.contains("EncryptionInfo")) {
            return new Refused(SpreadsheetFault.ENCRYPTED, "", "XLSX", "");
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return new Refused(SpreadsheetFault.OLD_XLS, "", "XLS", "XLSX");
        }
        String found =
                names.contains("WordDocument") ? "DOC" : names.contains("PowerPoint Document") ? "PPT" : FileKind.OLE;
        return new Refused(SpreadsheetFault.NOT_A_SPREADSHEET, "", found, "");
    }

    static Set<String> names(byte[] bytes) {
        Set<String> names = new TreeSet<>();
        for (int at = HEADER; at + ENTRY <= bytes.length && names.size() < MOST_NAMES; at += ENTRY) {
            int length = (bytes[at + NAME_LENGTH] & 0xFF) | (bytes[at + NAME_LENGTH + 1] & 0xFF) << 8;
            int type = bytes[at + TYPE];
            if (length >= 4 && length <= NAME_LENGTH && length % 2 == 0 && (type == 1 || type == 2 || type == 5)) {
                names.add(new String(bytes, at, length - 2, StandardCharsets.UTF_16LE));
            }
        }
        return names;
    }
}
