package org.quarterboard.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes an archive header by header, so that it can lie. */
final class RawZip {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    int position() {
        return out.size();
    }

    RawZip raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    RawZip add(String name, byte[] content) {
        byte[] packed = deflated(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        int at = position();
        local(name, 8, crc.getValue(), packed.length, content.length).raw(packed);
        return central(name, name, 8, 0, crc.getValue(), packed.length, content.length, at);
    }

    RawZip local(String name, int method, long crc, long packed, long size) {
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer header = header(30);
        header.putInt(ZipBytes.LOCAL)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) method)
                .putInt(0);
        header.putInt((int) crc).putInt((int) packed).putInt((int) size);
        header.putShort((short) bytes.length).putShort((short) 0);
        return raw(header.array()).raw(bytes);
    }

    /** @param second a second name that the entry claims by an extra field; the same for none */
    RawZip central(String name, String second, int method, int flags, long crc, long packed, long size, long at) {
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        byte[] extra = second.equals(name) ? new byte[0] : secondName(bytes, second);
        ByteBuffer header = header(46);
        header.putInt(ZipBytes.CENTRAL)
                .putShort((short) 20)
                .putShort((short) 20)
                .putShort((short) flags);
        header.putShort((short) method)
                .putInt(0)
                .putInt((int) crc)
                .putInt((int) packed)
                .putInt((int) size);
        header.putShort((short) bytes.length).putShort((short) extra.length).putShort((short) 0);
        header.putShort((short) 0).putShort((short) 0).putInt(0).putInt((int) at);
        directory.writeBytes(header.array());
        directory.writeBytes(bytes);
        directory.writeBytes(extra);
        count++;
        return this;
    }

    private static byte[] secondName(byte[] first, String second) {
        CRC32 crc = new CRC32();
        crc.update(first);
        byte[] name = second.getBytes(StandardCharsets.UTF_8);
        ByteBuffer extra = header(9 + name.length);
        extra.putShort((short) 0x7075)
                .putShort((short) (5 + name.length))
                .put((byte) 1)
                .putInt((int) crc.getValue());
        return extra.put(name).array();
    }

    byte[] bytes() {
        return bytes(count);
    }

    byte[] bytes(int told) {
        ByteBuffer end = header(22);
        end.putInt(ZipBytes.END).putInt(0).putShort((short) told).putShort((short) told);
        end.putInt(directory.size()).putInt(out.size()).putShort((short) 0);
        return TestWorkbook.join(out.toByteArray(), directory.toByteArray(), end.array());
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    /** So many megabytes of one byte: one megabyte is packed, and what it is packed to repeated. */
    static byte[] megabytes(int megabytes, char one) {
        byte[] zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) one);
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(zeros);
        byte[] buffer = new byte[8192];
        int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        deflater.end();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (int i = 0; i < megabytes; i++) {
            packed.write(buffer, 0, length);
        }
        packed.writeBytes(deflated(new byte[0]));
        return packed.toByteArray();
    }

    private static ByteBuffer header(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
