package org.quarterboard.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small sound document of each kind, part by part, which a test then spoils. */
public final class TestOffice {

    static final String TYPES = "[Content_Types].xml";
    static final String DOCUMENT = "word/document.xml";
    static final String DOCUMENT_RELS = "word/_rels/document.xml.rels";
    static final String CONTENT = "content.xml";
    /** Where more is put into the text of a document. */
    static final String HERE = "<!--here-->";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String P = " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"" + OFFICE + "\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private TestOffice() {}

    /** A title, a heading and a sentence, in Welsh letters. */
    public static TestOffice docx() {
        TestOffice made = new TestOffice();
        made.put(TYPES, types("/word/document.xml", "wordprocessingml.document.main"));
        made.put(
                "_rels/.rels",
                rels(
                        rel("officeDocument", "word/document.xml", ""),
                        "<Relationship Id=\"core\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                                + "core-properties\" Target=\"docProps/core.xml\"/>"));
        made.put(
                "docProps/core.xml",
                XML
                        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Custody report</dc:title>"
                        + "</cp:coreProperties>");
        made.put(
                "word/styles.xml",
                XML + "<w:styles xmlns:w=\"" + W + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                        + "<w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/>"
                        + "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>");
        made.put(DOCUMENT_RELS, rels(rel("styles", "styles.xml", "")));
        made.put(
                DOCUMENT,
                XML + "<w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + OFFICE + "\"><w:body>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>T\u0177 Cyngor</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Fewer children were remanded.</w:t></w:r></w:p>" + HERE
                        + "</w:body></w:document>");
        return made;
    }

    public static TestOffice odt() {
        return openDocument(
                "text",
                "<office:text><text:h text:outline-level=\"1\">T\u0177 Cyngor</text:h>"
                        + "<text:p>Fewer children were remanded.</text:p>" + HERE + "</office:text>");
    }

    public static TestOffice odp() {
        return openDocument(
                "presentation",
                "<office:presentation><draw:page draw:name=\"One\"><draw:frame"
                        + " svg:width=\"20cm\" svg:height=\"3cm\" svg:x=\"2cm\" svg:y=\"2cm\"><draw:text-box>"
                        + "<text:p>Fewer children were remanded.</text:p></draw:text-box></draw:frame>" + HERE
                        + "</draw:page></office:presentation>");
    }

    public static TestOffice pptx() {
        TestOffice made = new TestOffice();
        String own = "application/vnd.openxmlformats-officedocument.presentationml.";
        made.put(
                TYPES,
                types("/ppt/presentation.xml", "presentationml.presentation.main")
                        .replace(
                                "</Types>",
                                override("/ppt/slides/slide1.xml", own + "slide+xml")
                                        + override("/ppt/slideLayouts/slideLayout1.xml", own + "slideLayout+xml")
                                        + override("/ppt/slideMasters/slideMaster1.xml", own + "slideMaster+xml")
                                        + "</Types>"));
        made.put("_rels/.rels", rels(rel("officeDocument", "ppt/presentation.xml", "")));
        made.put(
                "ppt/presentation.xml",
                XML + "<p:presentation" + P + "><p:sldMasterIdLst><p:sldMasterId"
                        + " id=\"2147483648\" r:id=\"slideMaster\"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id=\"256\""
                        + " r:id=\"slide\"/></p:sldIdLst><p:sldSz cx=\"9144000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\""
                        + " cy=\"9144000\"/></p:presentation>");
        made.put(
                "ppt/_rels/presentation.xml.rels",
                rels(rel("slideMaster", "slideMasters/slideMaster1.xml", ""), rel("slide", "slides/slide1.xml", "")));
        made.put(
                "ppt/slides/slide1.xml",
                XML + "<p:sld" + P + ">"
                        + tree("<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"T\"/>"
                                + "<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"100000\" y=\"100000\"/>"
                                + "<a:ext cx=\"7000000\" cy=\"500000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                                + "</p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:rPr lang=\"en-GB\"/><a:t>Fewer children were remanded.</a:t>"
                                + "</a:r></a:p></p:txBody></p:sp>")
                        + "</p:sld>");
        made.put("ppt/slides/_rels/slide1.xml.rels", rels(rel("slideLayout", "../slideLayouts/slideLayout1.xml", "")));
        made.put("ppt/slideLayouts/slideLayout1.xml", XML + "<p:sldLayout" + P + ">" + tree("") + "</p:sldLayout>");
        made.put(
                "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
                rels(rel("slideMaster", "../slideMasters/slideMaster1.xml", "")));
        made.put(
                "ppt/slideMasters/slideMaster1.xml",
                XML + "<p:sldMaster" + P + ">" + tree("")
                        + "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\""
                        + " accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\""
                        + " folHlink=\"folHlink\"/><p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"slideLayout\"/>"
                        + "</p:sldLayoutIdLst></p:sldMaster>");
        made.put(
                "ppt/slideMasters/_rels/slideMaster1.xml.rels",
                rels(rel("slideLayout", "../slideLayouts/slideLayout1.xml", "")));
        return made;
    }

    private static TestOffice openDocument(String kind, String body) {
        TestOffice made = new TestOffice();
        String type = "application/vnd.oasis.opendocument." + kind;
        made.put("mimetype", type);
        made.put(
                CONTENT,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                        + " xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\""
                        + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.3\"><office:scripts/>"
                        + "<office:body>" + body + "</office:body></office:document-content>");
        made.put(
                "META-INF/manifest.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest"
                        + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
                        + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + type + "\"/>"
                        + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                        + "</manifest:manifest>");
        return made;
    }

    private static String tree(String shapes) {
        return "<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
                + "<p:grpSpPr/>" + shapes + "</p:spTree></p:cSld>";
    }

    private static String types(String main, String type) {
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override(main, "application/vnd.openxmlformats-officedocument." + type + "+xml") + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    static String rels(String... relationships) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", relationships) + "</Relationships>";
    }

    static String rel(String kind, String target, String more) {
        return "<Relationship Id=\"" + kind + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\" "
                + more + "/>";
    }

    TestOffice put(String part, String text) {
        return put(part, text.getBytes(StandardCharsets.UTF_8));
    }

    TestOffice put(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    TestOffice replace(String part, String old, String with) {
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        if (!before.contains(old)) {
            throw new IllegalArgumentException(part + " has no " + old);
        }
        return put(part, before.replace(old, with));
    }

    /** The first part as it is, so that programs find at its place what a file is. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 crc = new CRC32();
                    crc.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
