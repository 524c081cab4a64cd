package org.quarterboard.files;

import static org.quarterboard.files.RawPdf.CATALOG;
import static org.quarterboard.files.RawPdf.PAGE;
import static org.quarterboard.files.RawPdf.PAGES;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/**
 * A file that nobody should bring as a paper.
 *
 * @param kind what it is
 * @param faults why it may be refused; more than one where memory may be used up before the reason is found
 */
public record HostilePdf(String kind, Set<String> faults, Supplier<byte[]> bytes) {

    private static final long BOMB = 450L << 20;
    private static final String JS = "<</S/JavaScript/JS(app.alert\\(1\\))>>";
    private static final String RECT = "/Rect[0 0 9 9]";

    private static HostilePdf of(String fault, String kind, Supplier<byte[]> bytes) {
        return new HostilePdf(kind, Set.of(fault), bytes);
    }

    private static HostilePdf bomb(String kind, Supplier<byte[]> bytes) {
        return new HostilePdf(kind, Set.of("TOO_LARGE_INSIDE", "TOO_MUCH_WORK"), bytes);
    }

    /** All of them. */
    public static List<HostilePdf> all() {
        return Stream.of(files(), pages(), scripts(), leadingOut(), carrying(), bombs(), circles())
                .flatMap(List::stream)
                .toList();
    }

    static List<HostilePdf> files() {
        return List.of(
                of("NOT_A_PDF", "a program", () -> RawPdf.latin("MZ this is a program")),
                of("NOT_A_PDF", "nothing", () -> new byte[0]),
                of("CUT_OFF", "half a paper", () -> Arrays.copyOf(TestPdf.plain(20), TestPdf.plain(20).length / 2)),
                of(
                        "CUT_OFF",
                        "a paper without its end",
                        () -> cut(RawPdf.page("").bytes(), "startxref")),
                of(
                        "CUT_OFF",
                        "half a paper in a disk's blocks",
                        () -> Arrays.copyOf(Arrays.copyOf(TestPdf.plain(20), TestPdf.plain(20).length / 2), 1 << 16)),
                of("DAMAGED", "a head and an end", () -> RawPdf.latin("%PDF-1.7\nand nothing more\n%%EOF\n")),
                of("ENCRYPTED", "a password to open it", () -> TestPdf.encrypted("secret")),
                of("ENCRYPTED", "no password to open it, but to copy it", () -> TestPdf.encrypted("")),
                of(
                        "XFA",
                        "an XFA form",
                        () -> RawPdf.catalog("/AcroForm<</Fields[]/XFA 4 0 R>>")
                                .and("", RawPdf.latin("<xdp/>"))
                                .bytes()));
    }

    static List<HostilePdf> pages() {
        return List.of(
                of("TOO_MANY_PAGES", "2,000 pages", () -> TestPdf.plain(2000)),
                of("NO_PAGES", "no page", () -> TestPdf.plain(0)),
                of(
                        "DAMAGED",
                        "no tree of pages",
                        () -> RawPdf.of("<</Type/Catalog>>").bytes()),
                of(
                        "DAMAGED",
                        "a page that is lost",
                        () -> RawPdf.of(CATALOG, "<</Type/Pages/Count 2/Kids[3 0 R 9 0 R]>>", PAGE)
                                .bytes()),
                of("PAGE_SIZE", "a page as large as a field", () -> box("[0 0 9000000 9000000]")),
                of("PAGE_SIZE", "a page larger than any number", () -> box("[0 0 1e999 99999999999999999999999999]")),
                of("PAGE_SIZE", "a page of no size", () -> box("[0 0 0 0]")),
                of("PAGE_SIZE", "a page whose size is no number", () -> box("[0 0 NaN NaN]")),
                of("PAGE_SIZE", "a page far away", () -> box("[1e30 1e30 1.1e30 1.1e30]")),
                of(
                        "PAGE_SIZE",
                        "a page cropped to nothing",
                        () -> RawPdf.page("/CropBox[10 10 10 10]").bytes()));
    }

    static List<HostilePdf> scripts() {
        return List.of(
                of(
                        "SCRIPT",
                        "a script when it opens",
                        () -> TestPdf.with(
                                1,
                                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("x")))),
                of(
                        "SCRIPT",
                        "a script by name",
                        () -> RawPdf.catalog("/Names<</JavaScript<</Names[(a) " + JS + "]>>>>")
                                .bytes()),
                of(
                        "SCRIPT",
                        "a script when it is closed",
                        () -> RawPdf.catalog("/AA<</WC " + JS + ">>").bytes()),
                of(
                        "SCRIPT",
                        "a script when a page is turned",
                        () -> RawPdf.page("/AA<</O " + JS + ">>").bytes()),
                of("SCRIPT", "a script under the pointer", () -> annotation("/Link/AA<</E " + JS + ">>")),
                of(
                        "SCRIPT",
                        "a script in a field",
                        () -> RawPdf.catalog("/AcroForm<</Fields[<</FT/Tx/T(a)/AA<</K " + JS + ">>>>]>>")
                                .bytes()),
                of(
                        "SCRIPT",
                        "a script in a bookmark",
                        () -> RawPdf.catalog("/Outlines<</First 4 0 R/Last 4 0 R>>")
                                .and("<</Title(a)/A " + JS + ">>")
                                .bytes()),
                of(
                        "SCRIPT",
                        "a script after another action",
                        () -> annotation(
                                "/Link/A<</S/GoTo/D[3 0 R/Fit]/Next[<</S/Named/N/NextPage/Next " + JS + ">>]>>")),
                of("SCRIPT", "a script of a film", () -> annotation("/Link/A<</S/Rendition/OP 1/JS(x)>>")),
                of(
                        "SCRIPT",
                        "a script whose name is spelt otherwise",
                        () -> RawPdf.catalog("/OpenAction<</#53/J#61vaScript/#4aS(x)>>")
                                .bytes()),
                of(
                        "SCRIPT",
                        "a script that nothing leads to",
                        () -> RawPdf.page("").and(JS).bytes()),
                of(
                        "SCRIPT",
                        "a script packed with other objects",
                        () -> TestPdf.with(1, document -> {
                            COSDictionary hidden = new COSDictionary();
                            hidden.setName(COSName.S, "JavaScript");
                            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("PieceInfo"), hidden);
                        })),
                of(
                        "SCRIPT",
                        "a script as an address",
                        () -> annotation("/Link/A<</S/URI/URI(javascript:alert\\(1\\))>>")),
                of(
                        "SCRIPT",
                        "a script as an address with gaps",
                        () -> annotation("/Link/A<</S/URI/URI( Java\\nScript:alert\\(1\\))>>")),
                of(
                        "SCRIPT",
                        "a script as an address in other letters",
                        () -> annotation(
                                "/Link/A<</S/URI/URI<FEFF006A006100760061007300630072006900700074003A0078>>>")),
                of("SCRIPT", "a page as an address", () -> annotation("/Link/A<</S/URI/URI(data:text/html,x)>>")));
    }

    static List<HostilePdf> leadingOut() {
        return List.of(
                of(
                        "LAUNCH",
                        "a program to start",
                        () -> RawPdf.catalog("/OpenAction<</S/Launch/F(cmd.exe)>>")
                                .bytes()),
                of("LAUNCH", "a form to send", () -> annotation("/Link/A<</S/SubmitForm/F(https://example.org)>>")),
                of("LAUNCH", "figures to fetch", () -> annotation("/Link/A<</S/ImportData/F(a.fdf)>>")),
                of(
                        "ELSEWHERE",
                        "a file on the network",
                        () -> RawPdf.page("/AA<</O<</S/GoToR/D[0/Fit]/F(\\\\\\\\server\\\\share\\\\a.pdf)>>>>")
                                .bytes()),
                of("ELSEWHERE", "a file of the author", () -> annotation("/Link/A<</S/URI/URI(file:///C:/a.docx)>>")),
                of(
                        "ELSEWHERE",
                        "a folder on the network",
                        () -> annotation("/Link/A<</S/URI/URI(\\\\\\\\server\\\\share)>>")),
                of("ELSEWHERE", "a program by its address", () -> annotation("/Link/A<</S/URI/URI(ms-msdt:/id x)>>")),
                of("ELSEWHERE", "a thread in another file", () -> annotation("/Link/A<</S/Thread/F(a.pdf)/D 0>>")),
                of(
                        "ELSEWHERE",
                        "bytes of another file",
                        () -> RawPdf.page("/Contents 4 0 R")
                                .and("/F(a.bin)", new byte[0])
                                .bytes()),
                of(
                        "ELSEWHERE",
                        "a page of another file",
                        () -> RawPdf.page("/Resources<</XObject<</X 4 0 R>>>>")
                                .and("/Subtype/Form/BBox[0 0 9 9]/Ref<</F(a.pdf)/Page 0>>", new byte[0])
                                .bytes()));
    }

    static List<HostilePdf> carrying() {
        return List.of(
                of(
                        "ATTACHMENT",
                        "a file inside, by name",
                        () -> RawPdf.catalog("/Names<</EmbeddedFiles<</Names[(a) 4 0 R]>>>>")
                                .and("<</Type/Filespec/F(a.exe)/EF<</F 5 0 R>>>>")
                                .and("/Type/EmbeddedFile", new byte[] {'M', 'Z'})
                                .bytes()),
                of(
                        "ATTACHMENT",
                        "a file pinned to a page",
                        () -> annotation("/FileAttachment/FS<</F(a.exe)/EF<</F 5 0 R>>>>")),
                of(
                        "ATTACHMENT",
                        "a file that belongs to the paper",
                        () -> RawPdf.catalog("/AF[4 0 R]")
                                .and("<</Type/Filespec/F(a.xlsx)/AFRelationship/Source/EF<</F 5 0 R>>>>")
                                .bytes()),
                of("ATTACHMENT", "a link into a file inside", () -> annotation("/Link/A<</S/GoToE/T<</R/C/N(a)>>>>")),
                of(
                        "ATTACHMENT",
                        "a collection of files",
                        () -> RawPdf.catalog("/Collection<</View/T>>/Names<</EmbeddedFiles<</Names[]>>>>")
                                .bytes()),
                of("MEDIA", "active media", () -> annotation("/RichMedia/RichMediaContent<<>>")),
                of("MEDIA", "a screen", () -> annotation("/Screen/T(a)")),
                of("MEDIA", "a film", () -> annotation("/Movie/Movie<</F(a.avi)>>")),
                of("MEDIA", "a sound", () -> annotation("/Link/A<</S/Sound/Sound 4 0 R>>")),
                of("MEDIA", "a model in three dimensions", () -> annotation("/3D/3DD 5 0 R")));
    }

    static List<HostilePdf> bombs() {
        return List.of(
                bomb("a page that unpacks without end", () -> stream("/Contents 4 0 R", "", BOMB)),
                bomb(
                        "a font that unpacks without end",
                        () -> stream(
                                "/Resources<</Font<</F<</Type/Font/Subtype/TrueType/BaseFont/A"
                                        + "/FontDescriptor<</Type/FontDescriptor/FontName/A/FontFile2 4 0 R>>>>>>>>",
                                "",
                                BOMB)),
                bomb(
                        "colours that unpack without end",
                        () -> stream("/Resources<</ColorSpace<</C[/ICCBased 4 0 R]>>>>", "/N 3", BOMB)),
                bomb(
                        "a picture that unpacks without end",
                        () -> stream(
                                "/Resources<</XObject<</X 4 0 R>>>>",
                                "/Subtype/Image/Width 9/Height 9/ColorSpace/DeviceGray/BitsPerComponent 8",
                                BOMB)),
                bomb("many that are large together", () -> {
                    RawPdf pdf = RawPdf.page("");
                    byte[] zeros = RawPdf.zeros(50L << 20);
                    for (int i = 0; i < 10; i++) {
                        pdf.and("/Filter/FlateDecode", zeros);
                    }
                    return pdf.bytes();
                }),
                bomb(
                        "a bomb within a bomb",
                        () -> RawPdf.page("/Contents 4 0 R")
                                .and("/Filter[/FlateDecode/FlateDecode]", RawPdf.packed(RawPdf.zeros(BOMB), 0))
                                .bytes()),
                bomb(
                        "a bomb before a photograph",
                        () -> RawPdf.page("/Resources<</XObject<</X 4 0 R>>>>")
                                .and(
                                        "/Subtype/Image/Width 9/Height 9/Filter[/FlateDecode/DCTDecode]",
                                        RawPdf.zeros(BOMB))
                                .bytes()),
                bomb("objects that unpack without end", HostilePdf::objectStream),
                of(
                        "PICTURE",
                        "a picture of ten thousand million points",
                        () -> RawPdf.page("/Resources<</XObject<</X 4 0 R>>>>")
                                .and(
                                        "/Subtype/Image/Width 100000/Height 100000/BitsPerComponent 1/ColorSpace/DeviceGray"
                                                + "/Filter/JBIG2Decode",
                                        new byte[9])
                                .bytes()));
    }

    static List<HostilePdf> circles() {
        return List.of(
                of("CIRCLE", "bookmarks in a circle", TestPdf::circularOutline),
                of(
                        "CIRCLE",
                        "bookmarks below themselves",
                        () -> RawPdf.catalog("/Outlines 4 0 R")
                                .and("<</First 5 0 R/Last 5 0 R>>")
                                .and("<</Title(a)/First 5 0 R>>")
                                .bytes()),
                of(
                        "CIRCLE",
                        "pages below themselves",
                        () -> RawPdf.of(CATALOG, "<</Type/Pages/Count 2/Kids[3 0 R 2 0 R]>>", PAGE)
                                .bytes()),
                of("CIRCLE", "a structure below itself", () -> structured("<</S/Sect/P 4 0 R/K[5 0 R 4 0 R]>>")),
                of("TOO_DEEP", "a structure deeper than any text", HostilePdf::deepStructure),
                new HostilePdf(
                        "lists in lists without end",
                        Set.of("TOO_DEEP", "DAMAGED"),
                        () -> RawPdf.page("/Contents " + nested("[", "]", 200_000))
                                .bytes()),
                new HostilePdf(
                        "objects in objects without end",
                        Set.of("TOO_DEEP", "DAMAGED", "CANNOT_BIND"),
                        HostilePdf::chain),
                new HostilePdf(
                        "names of places in a circle",
                        Set.of("TOO_DEEP", "CANNOT_BIND"),
                        () -> RawPdf.of(
                                        CATALOG.replace(">>", "/Names<</Dests 4 0 R>>>>"),
                                        PAGES,
                                        PAGE.replace(">>", "/Annots[5 0 R]>>"))
                                .and("<</Limits[(a)(z)]/Kids[4 0 R]>>")
                                .and("<</Type/Annot/Subtype/Link/Dest(b)" + RECT + ">>")
                                .bytes()));
    }

    private static byte[] box(String box) {
        return RawPdf.of(CATALOG, PAGES, "<</Type/Page/Parent 2 0 R/MediaBox" + box + ">>")
                .bytes();
    }

    private static byte[] annotation(String subtype) {
        return RawPdf.page("/Annots[4 0 R]")
                .and("<</Type/Annot" + RECT + "/Subtype" + subtype + ">>")
                .and("", new byte[] {'M', 'Z'})
                .bytes();
    }

    private static byte[] stream(String page, String about, long zeros) {
        return RawPdf.page(page)
                .and(about + "/Filter/FlateDecode", RawPdf.zeros(zeros))
                .bytes();
    }

    private static byte[] structured(String element) {
        return RawPdf.catalog("/MarkInfo<</Marked true>>/StructTreeRoot 4 0 R")
                .and("<</Type/StructTreeRoot/K 5 0 R>>")
                .and(element)
                .bytes();
    }

    private static byte[] deepStructure() {
        RawPdf pdf = RawPdf.catalog("/MarkInfo<</Marked true>>/StructTreeRoot 4 0 R")
                .and("<</Type/StructTreeRoot/K 5 0 R>>");
        for (int i = 0; i < 2000; i++) {
            pdf.and("<</S/Sect/K " + (i + 6) + " 0 R>>");
        }
        return pdf.and("<</S/P>>").bytes();
    }

    private static String nested(String open, String close, int times) {
        return open.repeat(times) + close.repeat(times);
    }

    /** Each leads to the next, as no page of a paper does. */
    private static byte[] chain() {
        RawPdf pdf = RawPdf.page("/Own 4 0 R");
        for (int i = 0; i < 60_000; i++) {
            pdf.and("<</Next " + (i + 5) + " 0 R>>");
        }
        return pdf.and("<<>>").bytes();
    }

    /** The first of them alone is small. */
    private static byte[] objectStream() {
        byte[] packed = RawPdf.packed(RawPdf.latin("9 0 <</Length 1>> "), BOMB);
        byte[] whole = RawPdf.page("/Own 9 0 R")
                .and("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", packed)
                .bytes();
        return withTable(whole);
    }

    /** The same objects, found by a table that is a stream itself: object 9 is the first in the stream that is object 4. */
    private static byte[] withTable(byte[] classic) {
        String text = new String(classic, StandardCharsets.ISO_8859_1);
        int table = text.lastIndexOf("xref\n0");
        byte[] entries = new byte[11 * 7];
        for (int i = 1; i <= 4; i++) {
            entry(entries, i, 1, text.indexOf(i + " 0 obj"), 0);
        }
        entry(entries, 9, 2, 4, 0);
        entry(entries, 10, 1, table, 0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(classic, 0, table);
        out.writeBytes(RawPdf.latin(
                "10 0 obj\n<</Type/XRef/Size 11/W[1 4 2]/Root 1 0 R/Length %d>>\nstream\n".formatted(entries.length)));
        out.writeBytes(entries);
        out.writeBytes(RawPdf.latin("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static void entry(byte[] entries, int number, int type, int second, int third) {
        ByteBuffer.wrap(entries, number * 7, 7).put((byte) type).putInt(second).putShort((short) third);
    }

    private static byte[] cut(byte[] whole, String from) {
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        return Arrays.copyOf(whole, text.lastIndexOf(from));
    }

    @Override
    public String toString() {
        return kind;
    }
}
