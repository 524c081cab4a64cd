package org.quarterboard.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A sound workbook of one sheet, part by part, which a test then spoils. */
public final class TestWorkbook {

    static final String TYPES = "[Content_Types].xml";
    static final String RELS = "xl/_rels/workbook.xml.rels";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String SHEET_RELS = "xl/worksheets/_rels/sheet1.xml.rels";
    static final String TEXTS = "xl/sharedStrings.xml";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public TestWorkbook() {
        put(TYPES, XML + """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                <Override PartName="/xl/sharedStrings.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""");
        put("_rels/.rels", rels(rel("officeDocument", "xl/workbook.xml", "")));
        put(
                "xl/workbook.xml",
                XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE.substring(0, OFFICE.length() - 1)
                        + "\"><sheets><sheet name=\"KPI 1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        put(RELS, rels(rel("worksheet", "worksheets/sheet1.xml", ""), rel("sharedStrings", "sharedStrings.xml", "")));
        put(SHEET, sheet("A1:B2", """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12</v></c></row>\
                <row r="2"><c r="A2" t="inlineStr"><is><t>Ynys Môn</t></is></c><c r="B2"><f>SUM(B1)</f><v>12</v></c></row>"""));
        put(TEXTS, XML + "<sst xmlns=\"" + MAIN + "\" count=\"1\" uniqueCount=\"1\"><si><t>Children</t></si></sst>");
    }

    static String sheet(String dimension, String rows) {
        return XML + "<worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"" + dimension + "\"/><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    static String rels(String... relationships) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", relationships) + "</Relationships>";
    }

    /** @param mode of the target, such as {@code External}; empty for none */
    static String rel(String kind, String target, String mode) {
        return "<Relationship Id=\"r" + kind.hashCode() + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + target + "\""
                + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"") + "/>";
    }

    TestWorkbook put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    TestWorkbook put(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    TestWorkbook replace(String name, String old, String now) {
        String text = text(name);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " holds no " + old);
        }
        return put(name, text.replace(old, now));
    }

    String text(String name) {
        return new String(Objects.requireNonNull(parts.get(name)), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        Map<String, InputStream> streams = new LinkedHashMap<>();
        parts.forEach((name, bytes) -> streams.put(name, new ByteArrayInputStream(bytes)));
        return zipOf(streams);
    }

    /** The last part is made while it is written. */
    byte[] bytesWith(String name, InputStream content) {
        parts.remove(name);
        Map<String, InputStream> streams = new LinkedHashMap<>();
        parts.forEach((other, bytes) -> streams.put(other, new ByteArrayInputStream(bytes)));
        streams.put(name, content);
        return zipOf(streams);
    }

    private static byte[] zipOf(Map<String, InputStream> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, InputStream> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().transferTo(zip);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** A stream of the begin, so many of the piece and the end, none of it ever there as a whole. */
    static InputStream repeated(String begin, String piece, long times, String end) {
        byte[] middle = piece.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {

            private byte[] now = begin.getBytes(StandardCharsets.UTF_8);
            private int at;
            private long left = times;
            private boolean last;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                while (at == now.length) {
                    at = 0;
                    if (left > 0) {
                        left--;
                        now = middle;
                    } else if (!last) {
                        last = true;
                        now = end.getBytes(StandardCharsets.UTF_8);
                    } else {
                        now = new byte[0];
                        return -1;
                    }
                }
                int count = Math.min(length, now.length - at);
                System.arraycopy(now, at, into, from, count);
                at += count;
                return count;
            }
        };
    }

    static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(pieces).forEach(out::writeBytes);
        return out.toByteArray();
    }
}
