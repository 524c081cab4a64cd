package org.quarterboard.files;

/**
 * A part of an archive, as both its headers tell it.
 *
 * @param begin where its local header begins
 * @param data where its packed bytes begin
 * @param described whether sizes and checksum follow the bytes
 */
record ZipPart(String name, int method, long crc, long packed, long size, long begin, long data, boolean described) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    long end() {
        return data + packed;
    }

    boolean folder() {
        return name.endsWith("/");
    }
}
