package org.quarterboard.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void aPaperThatIsTooLargeIsNotEvenLookedAt() {
        byte[] large = Arrays.copyOf(TestPdf.plain(1), 6 * MEGABYTE);
        assertThatThrownBy(() -> check.check("large.pdf", large))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo("files.paper.TOO_LARGE"));
    }

    /** The disk is full, or the folder of the portal's own work is gone. */
    @Test
    void whereNothingCanBePutAsideThePersonIsToldSo(@TempDir Path folder) {
        PaperCheck without = new PaperCheck(200, 5, 30, folder.resolve("gone"));
        assertThatThrownBy(() -> without.check("paper.pdf", TestPdf.plain(1)))
                .isInstanceOfSatisfying(UserFacingException.class, problem -> {
                    assertThat(problem.messageKey()).isEqualTo("files.paper.NO_ROOM");
                    assertThat(problem.arguments()).containsExactly("paper.pdf");
                });
    }

    @Test
    void nothingIsLeftOfWhatWasChecked(@TempDir Path folder) {
        PaperCheck within = new PaperCheck(200, 5, 30, folder);
        assertThat(within.check("paper.pdf", TestPdf.plain(1)).pages()).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void namesStayWhatTheyAreInEveryScriptAndCannotLie() {
        byte[] bytes = TestPdf.plain(1);
        assertThat(check.check("T\u0177'r adroddiad \uD83D\uDC69\u200D\uD83C\uDFEB.pdf", bytes)
                        .name())
                .isEqualTo("T\u0177'r adroddiad \uD83D\uDC69\u200D\uD83C\uDFEB.pdf");
        assertThat(FileStore.safeName("\u062A\u0642\u0631\u064A\u0631.pdf"))
                .isEqualTo("\u062A\u0642\u0631\u064A\u0631.pdf");
        assertThat(FileStore.safeName("y\u0302.pdf")).as("accents in one way").isEqualTo("\u0177.pdf");
        assertThat(FileStore.safeName("fdp.\u202Eexe.pdf"))
                .as("nothing is turned round")
                .isEqualTo("fdp.exe.pdf");
        assertThat(FileStore.safeName("../\u0085\u2028a.pdf")).isEqualTo(".._a.pdf");
        String pupils = "\uD83D\uDC69".repeat(150) + ".pdf";
        assertThat(FileStore.safeName("x" + pupils))
                .as("no half of a character")
                .endsWith(".pdf")
                .doesNotStartWith("\uDC69");
        assertThat(FileStore.safeName(pupils).length()).isLessThanOrEqualTo(200);
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
