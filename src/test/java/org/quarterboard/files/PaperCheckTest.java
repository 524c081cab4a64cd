package org.quarterboard.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.PdfRenderer;
import org.quarterboard.documents.PrintRun;
import org.quarterboard.shared.UserFacingException;

/** The real process is started for each. */
class PaperCheckTest {

    private static final int MEGABYTE = 1 << 20;

    private final PaperCheck check = new PaperCheck(200, 5, 30);

    @Test
    void aSoundPaperIsTakenAsItIs() {
        byte[] bytes = TestPdf.with(12, document -> {
            document.getDocumentInformation().setTitle("Custody report");
            document.getDocumentCatalog().setLanguage("cy-GB");
        });

        CheckedPdf paper = check.check("Custody: report.pdf", bytes);

        assertThat(paper.pages()).isEqualTo(12);
        assertThat(paper.bytes()).isEqualTo(bytes);
        assertThat(paper.name()).isEqualTo("Custody_ report.pdf");
        assertThat(paper.language()).isEqualTo("cy-GB");
        assertThat(paper.titled()).isTrue();
        assertThat(paper.tagged()).isFalse();
    }

    /** A scanned page beside one with text, tagged without headings, headers or words for its picture, with a form that is signed. */
    @Test
    void whatItsAuthorShouldKnowIsFound() {
        byte[] bytes = TestPdf.with(2, TestPdf::withDefects);

        assertThat(check.check("scan.pdf", bytes).findings())
                .containsExactly(
                        new PaperFinding(PaperFinding.Kind.PAGES_WITHOUT_TEXT, 1, 2),
                        new PaperFinding(PaperFinding.Kind.NO_TITLE, 0, 0),
                        new PaperFinding(PaperFinding.Kind.NO_LANGUAGE, 0, 0),
                        new PaperFinding(PaperFinding.Kind.NO_HEADINGS, 0, 0),
                        new PaperFinding(PaperFinding.Kind.FIGURES_WITHOUT_WORDS, 1, 2),
                        new PaperFinding(PaperFinding.Kind.TABLES_WITHOUT_HEADERS, 1, 2),
                        new PaperFinding(PaperFinding.Kind.FONTS_NOT_EMBEDDED, 1, 1),
                        new PaperFinding(PaperFinding.Kind.SIGNED, 1, 0),
                        new PaperFinding(PaperFinding.Kind.FORM, 1, 0));
    }

    @Test
    void ofAPaperThatReadsWellThereIsNothingToSay() {
        PaperDocument paper = new PaperDocument(
                "A paper",
                "en-GB",
                "A paper",
                "A partner",
                "A paper",
                "Official",
                List.of(new Heading(1, "What was found", "found"), Paragraph.of("Enough.")));
        byte[] bytes = new PdfRenderer(new ChartRenderer())
                .render(paper, new PrintRun(Instant.EPOCH, "a paper", (page, pages) -> String.valueOf(page)));

        assertThat(check.check("paper.pdf", bytes).findings()).isEmpty();
    }

    /** What cannot be looked at is no reason to refuse a paper. */
    @Test
    void aBrokenFontIsNoReasonToRefuse() {
        byte[] bytes = TestPdf.with(1, document -> {
            COSDictionary font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TYPE0);
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F1"), font);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts);
            document.getPage(0).getCOSObject().setItem(COSName.RESOURCES, resources);
        });

        assertThat(check.check("font.pdf", bytes).findings())
                .extracting(PaperFinding::kind)
                .containsExactly(
                        PaperFinding.Kind.NOT_TAGGED, PaperFinding.Kind.NO_TITLE, PaperFinding.Kind.NO_LANGUAGE);
    }

    @Test
    void findingsAreKeptAsText() {
        List<PaperFinding> some = List.of(
                new PaperFinding(PaperFinding.Kind.NOT_TAGGED, 0, 0),
                new PaperFinding(PaperFinding.Kind.PAGES_WITHOUT_TEXT, 3, 15));
        assertThat(PaperFinding.read(PaperFinding.write(some))).isEqualTo(some);
        assertThat(PaperFinding.read(PaperFinding.write(List.of()))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> PaperFinding.read("NOT_TAGGED"));
        // The longest that can be found fits where it is kept.
        String longest = PaperFinding.write(Arrays.stream(PaperFinding.Kind.values())
                .map(kind -> new PaperFinding(kind, 999_999_999, 999_999_999))
                .toList());
        assertThat(longest.length()).isLessThanOrEqualTo(500);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("NOT_A_PDF", "MZ this is a program".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("NOT_A_PDF", new byte[0]),
                Arguments.of("DAMAGED", "%PDF-1.7\nand nothing more".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("ENCRYPTED", TestPdf.encrypted("secret")),
                Arguments.of("ENCRYPTED", TestPdf.encrypted("")),
                Arguments.of("TOO_MANY_PAGES", TestPdf.plain(300)),
                Arguments.of("NO_PAGES", TestPdf.plain(0)),
                Arguments.of("SCRIPT", TestPdf.scripted()),
                Arguments.of("LAUNCH", TestPdf.with("AA", "S", "Launch")),
                Arguments.of("MEDIA", TestPdf.with("Extra", "Subtype", "RichMedia")),
                Arguments.of("ATTACHMENT", TestPdf.with("Extra", "Type", "EmbeddedFile")),
                Arguments.of("XFA", TestPdf.with(1, document -> {
                    COSDictionary form = new COSDictionary();
                    form.setString(COSName.getPDFName("XFA"), "<xdp/>");
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
                })),
                Arguments.of("CIRCLE", TestPdf.circularOutline()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String why, byte[] bytes) {
        assertThatThrownBy(() -> check.check("paper.pdf", bytes))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo("files.paper." + why));
    }

    @Test
    void aPaperThatUnpacksWithoutEndHurtsNobody() {
        assertThatThrownBy(() -> check.check("bomb.pdf", TestPdf.bomb(450L * MEGABYTE)))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        problem -> assertThat(problem.messageKey())
                                .isIn("files.paper.TOO_LARGE_INSIDE", "files.paper.TOO_MUCH_WORK"));
    }

    @Test
    void aPaperThatIsTooLargeIsNotEvenLookedAt() {
        byte[] large = Arrays.copyOf(TestPdf.plain(1), 6 * MEGABYTE);
        assertThatThrownBy(() -> check.check("large.pdf", large))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo("files.paper.TOO_LARGE"));
    }

    @Test
    void aCheckThatTakesTooLongIsEnded() {
        PaperCheck impatient = new PaperCheck(200, 5, 0);
        assertThatThrownBy(() -> impatient.check("paper.pdf", TestPdf.plain(1)))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo("files.paper.TOO_MUCH_WORK"));
    }
}
