package org.quarterboard.files;

/** What was uploaded, of which the portal made the PDF. */
public final class PaperOriginal {

    private final String name;
    private final String contentType;
    private final String program;
    private final byte[] bytes;

    PaperOriginal(String name, String contentType, String program, byte[] bytes) {
        this.name = name;
        this.contentType = contentType;
        this.program = program;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    /** By what it is, not by its name. */
    public String contentType() {
        return contentType;
    }

    /** What made the PDF, with its version. */
    public String program() {
        return program;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
