package org.quarterboard.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Documents that become PDF on the way in, each with the names that LibreOffice has for reading and for writing it. */
enum OfficeKind {
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "MS Word 2007 XML",
            "writer_pdf_Export"),
    ODT("application/vnd.oasis.opendocument.text", "writer8", "writer_pdf_Export"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "Impress MS PowerPoint 2007 XML",
            "impress_pdf_Export"),
    ODP("application/vnd.oasis.opendocument.presentation", "impress8", "impress_pdf_Export");

    private final String contentType;
    private final String reader;
    private final String writer;

    OfficeKind(String contentType, String reader, String writer) {
        this.contentType = contentType;
        this.reader = reader;
        this.writer = writer;
    }

    /** Of an OpenDocument file by what its first part says; of templates and spreadsheets none. */
    static Optional<OfficeKind> ofMimetype(String mimetype) {
        return Arrays.stream(values())
                .filter(kind -> kind.isOpenDocument() && kind.contentType.equals(mimetype.strip()))
                .findFirst();
    }

    /** Of the main part of an Office Open XML package. */
    static Optional<OfficeKind> ofMainPart(String partType) {
        return Arrays.stream(values())
                .filter(kind -> !kind.isOpenDocument() && (kind.contentType + ".main+xml").equals(partType))
                .findFirst();
    }

    boolean isOpenDocument() {
        return this == ODT || this == ODP;
    }

    String contentType() {
        return contentType;
    }

    String reader() {
        return reader;
    }

    String writer() {
        return writer;
    }

    /** With its dot. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
