package org.quarterboard.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** A PDF file written object by object, for what no library would write. Object 1 is the catalogue. */
final class RawPdf {

    /** A catalogue whose pages are object 2, with one page, object 3. */
    static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";

    static final String PAGES = "<</Type/Pages/Count 1/Kids[3 0 R]>>";
    static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";

    private final List<byte[]> objects = new ArrayList<>();

    static RawPdf of(String... objects) {
        RawPdf pdf = new RawPdf();
        for (String object : objects) {
            pdf.objects.add(latin(object));
        }
        return pdf;
    }

    /** One page of which more is said. */
    static RawPdf page(String more) {
        return of(CATALOG, PAGES, PAGE.replace(">>", more + ">>"));
    }

    /** A catalogue of which more is said. */
    static RawPdf catalog(String more) {
        return of(CATALOG.replace(">>", more + ">>"), PAGES, PAGE);
    }

    RawPdf and(String object) {
        objects.add(latin(object));
        return this;
    }

    RawPdf and(String dictionary, byte[] stream) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("<<" + dictionary + "/Length " + stream.length + ">>\nstream\n"));
        out.writeBytes(stream);
        out.writeBytes(latin("\nendstream"));
        objects.add(out.toByteArray());
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n"));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(out.size());
            out.writeBytes(latin((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(latin("\nendobj\n"));
        }
        int table = out.size();
        out.writeBytes(latin("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1)));
        places.forEach(place -> out.writeBytes(latin("%010d 00000 n \n".formatted(place))));
        out.writeBytes(latin(
                "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(objects.size() + 1, table)));
        return out.toByteArray();
    }

    /** So many zeros, as small as they can be packed. */
    static byte[] zeros(long count) {
        return packed(new byte[0], count);
    }

    static byte[] packed(byte[] begin, long zeros) {
        Deflater deflater = new Deflater(9);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        byte[] block = new byte[1 << 20];
        try {
            deflater.setInput(begin);
            drain(deflater, out, buffer);
            for (long written = 0; written < zeros; written += block.length) {
                deflater.setInput(block, 0, (int) Math.min(block.length, zeros - written));
                drain(deflater, out, buffer);
            }
            deflater.finish();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static void drain(Deflater deflater, ByteArrayOutputStream out, byte[] buffer) {
        while (!deflater.needsInput()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
