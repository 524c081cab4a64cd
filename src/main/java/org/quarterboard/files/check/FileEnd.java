package org.quarterboard.files.check;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;

/** A file that was cut off can often be read in part, and nobody would miss what is lost: its end must be there. */
final class FileEnd {

    private static final String MARK = "%%EOF";
    /** Readers look for it in the last 1,024 bytes; servers have been known to add more than that. */
    private static final int WITHIN = 8192;

    private FileEnd() {}

    static boolean isThere(File file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file, "r")) {
            long end = in.length();
            byte[] last = new byte[0];
            // What only fills a block up is passed over.
            while (end > 0) {
                long from = Math.max(0, end - WITHIN);
                last = new byte[(int) (end - from)];
                in.seek(from);
                in.readFully(last);
                if (!isEmpty(last)) {
                    break;
                }
                end = from;
            }
            long from = Math.max(0, end - last.length - MARK.length());
            byte[] whole = new byte[(int) (end - from)];
            in.seek(from);
            in.readFully(whole);
            return new String(whole, StandardCharsets.ISO_8859_1).contains(MARK);
        }
    }

    private static boolean isEmpty(byte[] bytes) {
        for (byte each : bytes) {
            if (each > ' ' || each < 0) {
                return false;
            }
        }
        return true;
    }
}
