package org.quarterboard.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parts of an archive. Whoever reads an archive may go by the directory at its end or by the headers in front of
 * the parts; here both must say the same, no part may lie within another (which is how a small file unpacks to
 * terabytes), and no byte may hide between them.
 */
final class ZipDirectory {

    private static final int END_SIZE = 22;
    private static final int LOCATOR_SIZE = 20;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int LONGEST_NAME = 250;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int DESCRIBED = 1 << 3;
    private static final int LONGEST_DESCRIPTION = 24;

    private final ZipBytes bytes;
    private final WorkbookLimits limits;

    private ZipDirectory(byte[] bytes, WorkbookLimits limits) {
        this.bytes = new ZipBytes(bytes);
        this.limits = limits;
    }

    /** In the order of the directory. */
    static List<ZipPart> of(byte[] bytes, WorkbookLimits limits) throws Refused {
        return new ZipDirectory(bytes, limits).parts();
    }

    private List<ZipPart> parts() throws Refused {
        long end = end();
        long count = bytes.u16(end + 10);
        long size = bytes.u32(end + 12);
        long at = bytes.u32(end + 16);
        boolean disks = bytes.u16(end + 4) != 0 || bytes.u16(end + 6) != 0 || bytes.u16(end + 8) != count;
        long border = end;
        if (bytes.has(ZipBytes.LOCATOR_64, end - LOCATOR_SIZE)) {
            border = bytes.u64(end - LOCATOR_SIZE + 8);
            if (!bytes.has(ZipBytes.END_64, border)) {
                throw ZipBytes.damaged();
            }
            disks |= differs(count, 0xFFFF, bytes.u64(border + 32));
            disks |= differs(size, ZipBytes.LATER, bytes.u64(border + 40));
            disks |= differs(at, ZipBytes.LATER, bytes.u64(border + 48));
            count = bytes.u64(border + 32);
            size = bytes.u64(border + 40);
            at = bytes.u64(border + 48);
        }
        if (disks) {
            throw ZipBytes.contradictory("", "ZIP");
        }
        if (count > limits.parts()) {
            throw new Refused(
                    SpreadsheetFault.TOO_MANY_PARTS, "", Long.toString(count), Integer.toString(limits.parts()));
        }
        if (at < 0 || size < 0 || at + size != border) {
            throw ZipBytes.damaged();
        }
        return parts((int) count, at, border);
    }

    private static boolean differs(long value, long later, long wide) {
        return value != later && value != wide;
    }

    /** An archive may end with a remark; in a remark that holds another end, two programs find two directories. */
    private long end() throws Refused {
        long found = -1;
        long first = Math.max(0, bytes.length() - END_SIZE - LONGEST_COMMENT);
        for (long at = bytes.length() - END_SIZE; at >= first; at--) {
            if (bytes.has(ZipBytes.END, at) && at + END_SIZE + bytes.u16(at + 20) == bytes.length()) {
                if (found >= 0) {
                    throw ZipBytes.contradictory("", "ZIP");
                }
                found = at;
            }
        }
        if (found < 0) {
            throw ZipBytes.damaged();
        }
        return found;
    }

    private List<ZipPart> parts(int count, long from, long border) throws Refused {
        List<ZipPart> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long at = from;
        long unpacked = 0;
        for (int i = 0; i < count; i++) {
            ZipPart part = part(at, from);
            // Names that differ by capital letters alone are the same (ECMA-376 part 2, 6.3.5).
            if (!names.add(part.name().toLowerCase(Locale.ROOT))) {
                throw ZipBytes.contradictory(part.name(), part.name());
            }
            unpacked += part.size();
            if (unpacked > limits.unpacked()) {
                throw bomb(part.name(), limits.unpacked());
            }
            parts.add(part);
            at += CENTRAL_SIZE + bytes.u16(at + 28) + bytes.u16(at + 30) + bytes.u16(at + 32);
        }
        if (at != border) {
            throw ZipBytes.contradictory("", "ZIP");
        }
        apart(parts, from);
        return parts;
    }

    private ZipPart part(long at, long directory) throws Refused {
        if (!bytes.has(ZipBytes.CENTRAL, at)) {
            throw ZipBytes.damaged();
        }
        int nameLength = bytes.u16(at + 28);
        int extraLength = bytes.u16(at + 30);
        String name = bytes.name(at + CENTRAL_SIZE, nameLength);
        refuseUnsafe(name);
        long extra = at + CENTRAL_SIZE + nameLength;
        String second = bytes.secondName(extra, extraLength);
        if (!second.isEmpty() && !second.equals(name)) {
            throw ZipBytes.contradictory(name, second);
        }
        int flags = bytes.u16(at + 8);
        if ((flags & ENCRYPTED) != 0) {
            throw new Refused(SpreadsheetFault.ENCRYPTED, name, "ZIP", "");
        }
        long packed = bytes.u32(at + 20);
        long size = bytes.u32(at + 24);
        long begin = bytes.u32(at + 42);
        long[] wide = bytes.wide(
                extra, extraLength, size == ZipBytes.LATER, packed == ZipBytes.LATER, begin == ZipBytes.LATER);
        size = size == ZipBytes.LATER ? wide[0] : size;
        packed = packed == ZipBytes.LATER ? wide[1] : packed;
        begin = begin == ZipBytes.LATER ? wide[2] : begin;
        if (size < 0 || size > limits.unpacked()) {
            throw bomb(name, limits.unpacked());
        }
        if (packed < 0 || begin < 0 || packed > directory || begin > directory - LOCAL_SIZE) {
            throw ZipBytes.damaged();
        }
        if (bytes.u16(at + 34) != 0) {
            throw ZipBytes.contradictory(name, name);
        }
        ZipPart told = new ZipPart(
                name, bytes.u16(at + 10), bytes.u32(at + 16), packed, size, begin, 0, (flags & DESCRIBED) != 0);
        if (told.method() != ZipPart.STORED && told.method() != ZipPart.DEFLATED) {
            throw new Refused(SpreadsheetFault.DAMAGED, name, "ZIP " + told.method(), "");
        }
        return local(told, flags, directory);
    }

    /** Holds the header in front of the part against what the directory says. */
    private ZipPart local(ZipPart told, int flags, long directory) throws Refused {
        long at = told.begin();
        if (!bytes.has(ZipBytes.LOCAL, at)) {
            throw ZipBytes.damaged();
        }
        int nameLength = bytes.u16(at + 26);
        int extraLength = bytes.u16(at + 28);
        long extra = at + LOCAL_SIZE + nameLength;
        boolean same = bytes.name(at + LOCAL_SIZE, nameLength).equals(told.name())
                && bytes.u16(at + 8) == told.method()
                && ((bytes.u16(at + 6) ^ flags) & (ENCRYPTED | DESCRIBED)) == 0;
        String second = bytes.secondName(extra, extraLength);
        same &= second.isEmpty() || second.equals(told.name());
        same &= fits(bytes.u32(at + 14), told.crc(), told.described());
        long packed = bytes.u32(at + 18);
        long size = bytes.u32(at + 22);
        if (!told.described()) {
            long[] wide = bytes.wide(extra, extraLength, size == ZipBytes.LATER, packed == ZipBytes.LATER);
            same &= (size == ZipBytes.LATER ? wide[0] : size) == told.size();
            same &= (packed == ZipBytes.LATER ? wide[1] : packed) == told.packed();
        } else {
            same &= size == ZipBytes.LATER || fits(size, told.size(), true);
            same &= packed == ZipBytes.LATER || fits(packed, told.packed(), true);
        }
        if (!same) {
            throw ZipBytes.contradictory(told.name(), bytes.name(at + LOCAL_SIZE, Math.min(nameLength, LONGEST_NAME)));
        }
        long data = extra + extraLength;
        if (data + told.packed() > directory) {
            throw ZipBytes.damaged();
        }
        return new ZipPart(
                told.name(), told.method(), told.crc(), told.packed(), told.size(), at, data, told.described());
    }

    private static boolean fits(long here, long there, boolean described) {
        return here == there || (described && here == 0);
    }

    /** No part lies within another, and between them lies nothing that a program could take for a part. */
    private void apart(List<ZipPart> parts, long directory) throws Refused {
        List<ZipPart> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.comparingLong(ZipPart::begin));
        long end = 0;
        boolean described = false;
        for (ZipPart part : ordered) {
            if (part.begin() < end) {
                throw ZipBytes.contradictory(part.name(), part.name());
            }
            refuseHidden(end, part.begin(), described, part.name());
            end = part.end();
            described = part.described();
        }
        refuseHidden(end, directory, described, "");
    }

    private void refuseHidden(long from, long to, boolean described, String name) throws Refused {
        if (described && to - from <= LONGEST_DESCRIPTION) {
            return;
        }
        for (long at = from; at < to; at++) {
            if (bytes.has(ZipBytes.LOCAL, at)) {
                throw ZipBytes.contradictory(name, "ZIP");
            }
        }
    }

    private static void refuseUnsafe(String name) throws Refused {
        boolean unsafe = name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(c -> c < ' ' || c == 0x7F)
                || name.indexOf("%2f") >= 0
                || name.indexOf("%2F") >= 0
                || List.of(name.split("/", -1)).contains("..");
        if (unsafe) {
            throw new Refused(
                    SpreadsheetFault.UNSAFE_NAME, "", name.substring(0, Math.min(name.length(), LONGEST_NAME)), "");
        }
    }

    static Refused bomb(String name, long most) {
        return new Refused(SpreadsheetFault.BOMB, name, "", Long.toString(most >> 20));
    }
}
