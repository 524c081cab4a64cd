package org.quarterboard.files.check;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.files.check.PdfFacts.Fault;

/**
 * Unpacks what a file carries packed, keeping nothing of it. All that is no picture may unpack to so many bytes together; a
 * picture, of which a viewer keeps one or two at a time, to as many by itself, and it has a bounded number of points.
 */
final class Unpacking {

    /** A sheet of A0 at 600 points an inch. */
    private static final long MOST_POINTS = 560_000_000;

    private static final int BUFFER = 1 << 16;
    private static final Set<String> DEFLATED = Set.of("FlateDecode", "Fl");

    /** Their own formats bound them. */
    private static final Set<String> PICTURES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

    private final long mostBytes;
    private final byte[] buffer = new byte[BUFFER];
    private long unpacked;

    Unpacking(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    void unpack(COSStream stream) throws FaultFound, IOException {
        List<String> filters = filters(stream.getFilters());
        boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        if (picture) {
            refuseLarge(stream);
        }
        long before = picture ? 0 : unpacked;
        long size = before;
        if (!filters.isEmpty() && DEFLATED.contains(filters.getFirst())) {
            size = inflated(stream, filters, before);
        } else if (!filters.isEmpty() && filters.stream().noneMatch(PICTURES::contains)) {
            size = unpacked(stream, before);
        }
        if (filters.size() > 1 && filters.stream().noneMatch(PICTURES::contains)) {
            size = Math.max(size, unpacked(stream, before));
        }
        if (!picture) {
            unpacked = size;
        }
    }

    private static void refuseLarge(COSStream picture) throws FaultFound {
        long width = Math.max(0, picture.getLong(COSName.WIDTH, 0));
        long height = Math.max(0, picture.getLong(COSName.HEIGHT, 0));
        if (width > MOST_POINTS || height > MOST_POINTS || width * height > MOST_POINTS) {
            throw new FaultFound(Fault.PICTURE, width + " × " + height);
        }
    }

    /** Through one small buffer, since PDFBox holds the whole of it; what is broken in it is nobody's harm. */
    private long inflated(COSStream stream, List<String> filters, long before) throws FaultFound, IOException {
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < filters.size() && DEFLATED.contains(filters.get(i)); i++) {
                in = new InflaterInputStream(in);
            }
            try (InputStream last = in) {
                return count(last, before);
            }
        } catch (EOFException | ZipException broken) {
            return before;
        }
    }

    private long unpacked(COSStream stream, long before) throws FaultFound, IOException {
        try (InputStream in = stream.createInputStream()) {
            return count(in, before);
        }
    }

    private long count(InputStream in, long before) throws FaultFound, IOException {
        long size = before;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > mostBytes) {
                throw new FaultFound(Fault.TOO_LARGE_INSIDE, "");
            }
        }
        return size;
    }

    private static List<String> filters(@Nullable COSBase filters) {
        List<String> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name.getName());
        } else if (filters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSName name) {
                    names.add(name.getName());
                }
            }
        }
        return names;
    }
}
