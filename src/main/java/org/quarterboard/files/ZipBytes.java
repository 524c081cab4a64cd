package org.quarterboard.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Numbers and names in the headers of a ZIP archive (APPNOTE 6.3.10), unsigned; reading past the end is a fault. */
final class ZipBytes {

    static final int LOCAL = 0x04034B50;
    static final int CENTRAL = 0x02014B50;
    static final int END = 0x06054B50;
    static final int END_64 = 0x06064B50;
    static final int LOCATOR_64 = 0x07064B50;

    /** In place of a size that stands among the extras. */
    static final long LATER = 0xFFFFFFFFL;

    private static final int EXTRA_64 = 0x0001;
    private static final int EXTRA_NAME = 0x7075;

    private final ByteBuffer bytes;

    ZipBytes(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int length() {
        return bytes.capacity();
    }

    int u16(long at) throws Refused {
        return bytes.getShort(within(at, 2)) & 0xFFFF;
    }

    int i32(long at) throws Refused {
        return bytes.getInt(within(at, 4));
    }

    long u32(long at) throws Refused {
        return i32(at) & LATER;
    }

    /** Whether the four bytes stand there; not if the file ends before. */
    boolean has(int signature, long at) {
        return at >= 0 && at <= length() - 4 && bytes.getInt((int) at) == signature;
    }

    /** What cannot be a position comes out as -1. */
    long u64(long at) throws Refused {
        return Math.max(-1, bytes.getLong(within(at, 8)));
    }

    /** One character for each byte, so that names that differ stay apart. */
    String name(long at, int length) throws Refused {
        return new String(bytes.array(), within(at, length), length, StandardCharsets.ISO_8859_1);
    }

    /**
     * The sizes and the position that stand among the extras because they may be large, in the order in which they were
     * left out.
     */
    long[] wide(long at, int length, boolean... leftOut) throws Refused {
        long[] values = new long[leftOut.length];
        long field = extra(EXTRA_64, at, length);
        for (int i = 0; i < leftOut.length; i++) {
            if (leftOut[i]) {
                if (field < 0) {
                    throw damaged();
                }
                values[i] = u64(field);
                field += 8;
            }
        }
        return values;
    }

    /** A second name, which some programs prefer to the first; empty if there is none. */
    String secondName(long at, int length) throws Refused {
        long field = extra(EXTRA_NAME, at, length);
        if (field < 0) {
            return "";
        }
        int size = u16(field - 2);
        return size < 5 ? "?" : name(field + 5, size - 5);
    }

    private long extra(int kind, long at, int length) throws Refused {
        long end = at + length;
        for (long field = at; field + 4 <= end; field += 4 + u16(field + 2)) {
            if (u16(field) == kind && field + 4 + u16(field + 2) <= end) {
                return field + 4;
            }
        }
        return -1;
    }

    private int within(long at, int length) throws Refused {
        if (at < 0 || at > length() - length) {
            throw damaged();
        }
        return (int) at;
    }

    static Refused damaged() {
        return new Refused(SpreadsheetFault.DAMAGED, "", "ZIP", "");
    }

    static Refused contradictory(String where, String found) {
        return new Refused(SpreadsheetFault.CONTRADICTORY, where, found, "");
    }
}
