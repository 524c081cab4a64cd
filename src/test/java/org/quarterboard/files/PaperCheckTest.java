package org.quarterboard.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
