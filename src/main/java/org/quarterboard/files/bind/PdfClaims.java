package org.quarterboard.files.bind;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a file says of itself: that it can be read by everybody (PDF/UA-1), that it will last (PDF/A-2a). A pack says no more than
 * each of its papers does, since binding repairs nothing.
 */
record PdfClaims(boolean everybody, boolean lasting) {

    private static final Pattern UA = claim("pdfuaid:part", "1");
    private static final Pattern PART = claim("pdfaid:part", "2");
    private static final Pattern LEVEL = claim("pdfaid:conformance", "A");
    private static final Pattern UA_LINE = Pattern.compile("<pdfuaid:part>.*?</pdfuaid:part>\\s*");
    private static final Pattern A_LINES = Pattern.compile("<pdfaid:(part|conformance)>.*?</pdfaid:\\1>\\s*");

    /** As an element or as an attribute: metadata may be written either way. */
    private static Pattern claim(String name, String value) {
        return Pattern.compile("<" + name + ">\\s*" + value + "\\s*</|\\b" + name + "\\s*=\\s*[\"']" + value + "[\"']");
    }

    static PdfClaims of(PDDocument file) throws IOException {
        String metadata = metadata(file);
        return new PdfClaims(
                UA.matcher(metadata).find(),
                PART.matcher(metadata).find() && LEVEL.matcher(metadata).find());
    }

    PdfClaims and(PdfClaims other) {
        return new PdfClaims(everybody && other.everybody, lasting && other.lasting);
    }

    /** Takes back what the file says and this does not. */
    void put(PDDocument file) throws IOException {
        String before = metadata(file);
        String after = before;
        if (!everybody) {
            after = UA_LINE.matcher(after).replaceAll("");
        }
        if (!lasting) {
            after = A_LINES.matcher(after).replaceAll("");
        }
        if (!after.equals(before)) {
            file.getDocumentCatalog()
                    .setMetadata(
                            new PDMetadata(file, new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private static String metadata(PDDocument file) throws IOException {
        PDMetadata metadata = file.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return "";
        }
        try (InputStream in = metadata.createInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
