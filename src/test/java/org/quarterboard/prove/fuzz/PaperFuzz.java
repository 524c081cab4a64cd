package org.quarterboard.prove.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.quarterboard.charts.Typeface;
import org.quarterboard.documents.PrintedPdf;
import org.quarterboard.files.HostilePdf;
import org.quarterboard.files.PaperFinding;
import org.quarterboard.files.PdfBinder;
import org.quarterboard.files.PdfInsertion;
import org.quarterboard.files.TestPack;
import org.quarterboard.files.TestPdf;
import org.quarterboard.files.check.PdfCheck;
import org.quarterboard.files.check.PdfFacts;
import org.quarterboard.files.check.PdfFacts.Fault;
import org.slf4j.LoggerFactory;

/**
 * The check of papers, and the binder: what passes the check can be bound, and a pack of it passes the check again. What is no
 * PDF by its first and last bytes becomes one, since nothing else of it would be read.
 */
public final class PaperFuzz {

    private static final int MOST_PAGES = 50;
    /** Few papers have more, and each number needs a pack with as much room. */
    private static final int MOST_BOUND = 3;

    private static final long MOST_BYTES = 8 << 20;
    private static final int LARGEST_SEED = 20_000;
    private static final byte[] FONT = Typeface.REGULAR.bytes();
    private static final Map<Integer, PrintedPdf> PACKS = new ConcurrentHashMap<>();

    static {
        // PDFBox says of each of many thousand broken files what is broken in it.
        ((Logger) LoggerFactory.getLogger("org.apache")).setLevel(Level.OFF);
    }

    private PaperFuzz() {}

    /** Called by the fuzzer, and by the replay of what it found. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String whole =
                (text.startsWith("%PDF-") ? "" : "%PDF-1.7\n") + text + (text.contains("%%EOF") ? "" : "\n%%EOF\n");
        byte[] file = whole.getBytes(StandardCharsets.ISO_8859_1);
        try {
            PdfFacts facts = check(file);
            if (!facts.equals(PdfFacts.read(facts.write()))) {
                throw new AssertionError("told otherwise than it was found: " + facts);
            }
            if (facts.fault() == Fault.NONE) {
                sound(file, facts);
            }
        } catch (OutOfMemoryError e) {
            // Ends the process that checks, which the portal tells as a paper that is too much work.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sound(byte[] file, PdfFacts facts) throws IOException {
        if (facts.pages() < 1 || facts.pages() > MOST_PAGES) {
            throw new AssertionError("sound with pages: " + facts.pages());
        }
        PaperFinding.read(String.join(",", facts.findings()));
        if (facts.pages() <= MOST_BOUND) {
            PrintedPdf printed = PACKS.computeIfAbsent(facts.pages(), TestPack::printed);
            byte[] pack = new PdfBinder()
                    .bind(
                            printed.bytes(),
                            List.of(new PdfInsertion(TestPack.PAPER, 2, facts.pages(), "Paper", file)),
                            FONT,
                            page -> "Page " + page,
                            1);
            PdfFacts after = check(pack);
            if (after.fault() != Fault.NONE || after.pages() != 1 + facts.pages()) {
                throw new AssertionError("the pack of a sound paper: " + after);
            }
        }
    }

    private static PdfFacts check(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".pdf");
        try {
            Files.write(file, bytes);
            return PdfCheck.check(file.toFile(), MOST_PAGES, MOST_BYTES);
        } finally {
            Files.delete(file);
        }
    }

    /** A tagged paper, one with all that a paper can lack, and what nobody should bring, as far as it is small. */
    static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>(List.of(
                TestPdf.plain(2),
                TestPdf.signed("signed.pdf").bytes(),
                TestPack.printed(1).bytes()));
        HostilePdf.all().stream()
                .filter(file -> !file.faults().contains("TOO_LARGE_INSIDE"))
                .map(file -> file.bytes().get())
                .filter(file -> file.length > 0 && file.length < LARGEST_SEED)
                .forEach(seeds::add);
        return seeds;
    }

    /** Words that no reader would be shown by chance, as the fuzzer reads them. */
    static List<String> words() {
        return Stream.of(
                        "/Type/Page",
                        "/Pages",
                        "/Kids[",
                        "/Count ",
                        "/Contents ",
                        "/Resources<<",
                        "/MediaBox[0 0 595 842]",
                        "/CropBox[",
                        "/Rotate 90",
                        "/Annots[",
                        "/Subtype/Link",
                        "/Subtype/Widget",
                        "/A<</S/URI/URI(",
                        "/S/GoTo/D[",
                        "/AA<<",
                        "/Outlines ",
                        "/First ",
                        "/Next ",
                        "/StructTreeRoot ",
                        "/ParentTree ",
                        "/Nums[",
                        "/RoleMap<<",
                        "/ClassMap<<",
                        "/MarkInfo<</Marked true>>",
                        "/StructParents 0",
                        "/K[",
                        "/S/Sect",
                        "/S/TH",
                        "/ID(",
                        "/Headers[(",
                        "/AcroForm<</Fields[",
                        "/FT/Tx/T(",
                        "/FT/Sig",
                        "/DA(/Helv 12 Tf)",
                        "/Names<<",
                        "/Dests ",
                        "/Limits[(a)(z)]",
                        "/OCProperties<<",
                        "/OCGs[",
                        "/BaseState/OFF",
                        "/OutputIntents[",
                        "/DestOutputProfile ",
                        "/Metadata ",
                        "/XObject<<",
                        "/Subtype/Form/BBox[0 0 9 9]",
                        "/Subtype/Image/Width 9/Height 9",
                        "/Font<<",
                        "/Type/Font/Subtype/Type0",
                        "/DescendantFonts[",
                        "/FontDescriptor<<",
                        "/Filter/FlateDecode",
                        "/DecodeParms<</Predictor 12>>",
                        "/Type/ObjStm/N 1/First 4",
                        "/Type/XRef",
                        "/Length ",
                        "stream\\x0a",
                        "\\x0aendstream",
                        " 0 obj",
                        "endobj",
                        " 0 R",
                        "xref\\x0a0 ",
                        "trailer<</Root 1 0 R>>",
                        "startxref",
                        "%%EOF")
                .map(word -> '"' + word + '"')
                .toList();
    }
}
