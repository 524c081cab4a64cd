package org.quarterboard.files;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a part through one small buffer and hands it on piece by piece. Never unpacks more than the directory says,
 * than is allowed, or than could be worth it.
 */
final class PartReader {

    private static final int BUFFER = 16 * 1024;

    private final byte[] bytes;
    private final WorkbookLimits limits;
    private final byte[] buffer = new byte[BUFFER];
    private long unpacked;

    PartReader(byte[] bytes, WorkbookLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /** Hears the pieces of a part in their order, none of them empty. */
    interface Listener {
        void hear(byte[] buffer, int from, int length) throws Refused;
    }

    void read(ZipPart part, long most, Listener listener) throws Refused {
        if (part.size() > most) {
            throw ZipDirectory.bomb(part.name(), most);
        }
        CRC32 crc = new CRC32();
        if (part.method() == ZipPart.STORED) {
            stored(part, crc, listener);
        } else {
            inflated(part, crc, listener);
        }
        if (crc.getValue() != part.crc()) {
            throw damaged(part);
        }
    }

    private void stored(ZipPart part, CRC32 crc, Listener listener) throws Refused {
        if (part.packed() != part.size()) {
            throw ZipBytes.contradictory(part.name(), part.name());
        }
        for (long at = part.data(); at < part.end(); at += BUFFER) {
            int length = (int) Math.min(BUFFER, part.end() - at);
            count(part, length);
            crc.update(bytes, (int) at, length);
            listener.hear(bytes, (int) at, length);
        }
    }

    private void inflated(ZipPart part, CRC32 crc, Listener listener) throws Refused {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, (int) part.data(), (int) part.packed());
            long size = 0;
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw damaged(part);
                }
                size += length;
                count(part, length);
                if (size > part.size()) {
                    throw ZipBytes.contradictory(part.name(), part.name());
                }
                if (size > WorkbookLimits.DENSE && size / WorkbookLimits.RATIO > inflater.getBytesRead()) {
                    throw ZipDirectory.bomb(part.name(), limits.unpacked());
                }
                if (length > 0) {
                    crc.update(buffer, 0, length);
                    listener.hear(buffer, 0, length);
                }
            }
            if (size != part.size() || inflater.getBytesRead() != part.packed()) {
                throw ZipBytes.contradictory(part.name(), part.name());
            }
        } catch (DataFormatException e) {
            throw damaged(part);
        } finally {
            inflater.end();
        }
    }

    private void count(ZipPart part, int length) throws Refused {
        unpacked += length;
        if (unpacked > limits.unpacked()) {
            throw ZipDirectory.bomb(part.name(), limits.unpacked());
        }
    }

    private static Refused damaged(ZipPart part) {
        return new Refused(SpreadsheetFault.DAMAGED, part.name(), "ZIP", "");
    }
}
