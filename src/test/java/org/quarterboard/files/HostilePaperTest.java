package org.quarterboard.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterboard.charts.Typeface;
import org.quarterboard.documents.PdfPages;
import org.quarterboard.files.bind.BindRun;
import org.quarterboard.files.check.PageTexts;
import org.quarterboard.files.check.PdfFacts;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.UserFacingException;

/** Every kind of paper that nobody should bring, and those that are odd and nevertheless welcome, through the real process. */
class HostilePaperTest {

    private static final Messages MESSAGES = new Messages();
    private static final Path PAGE = Path.of("docs", "papers.md");

    private final PaperCheck check = new PaperCheck(200, 25, 30);

    static List<HostilePdf> hostile() {
        return HostilePdf.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void itIsRefusedAndThePersonIsToldWhatToDo(HostilePdf file) {
        assertThatThrownBy(() -> check.check("Custody.pdf", file.bytes().get()))
                .isInstanceOfSatisfying(UserFacingException.class, problem -> {
                    assertThat(problem.messageKey()).startsWith("files.paper.");
                    assertThat(file.faults()).contains(problem.messageKey().substring("files.paper.".length()));
                    for (Locale language : List.of(Messages.ENGLISH, Messages.WELSH)) {
                        assertThat(words(problem.messageKey(), language, problem.arguments()))
                                .contains("Custody.pdf")
                                .doesNotContain("{", "}", "null");
                    }
                });
        assertThat(tabled(file.kind())).as("%s is in %s", file.kind(), PAGE).isTrue();
    }

    /** The portal is not in the process that a hostile file ends: the next paper is checked as if nothing had been. */
    @Test
    void afterTheWorstOfThemTheNextIsChecked() {
        HostilePdf worst = HostilePdf.bombs().stream()
                .filter(file -> file.kind().startsWith("objects that unpack"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> check.check("bomb.pdf", worst.bytes().get())).isInstanceOf(UserFacingException.class);
        assertThat(check.check("paper.pdf", TestPdf.plain(3)).pages()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyReasonHasWordsInBothLanguagesAndALine(PdfFacts.Fault fault) {
        String key = "files.paper." + fault;
        List<Object> arguments = List.of("NNN", "DDD", 200);
        String english = words(key, Messages.ENGLISH, arguments);
        String welsh = words(key, Messages.WELSH, arguments);
        assertThat(english).contains("NNN").isNotEqualTo(welsh);
        assertThat(welsh.contains("DDD")).isEqualTo(english.contains("DDD"));
        assertThat(tabled(words(key, Messages.ENGLISH, List.of("Custody.pdf", "…", 200))))
                .as("the words of %s are in %s", fault, PAGE)
                .isTrue();
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                odd("a landscape page", Set.of(), () -> shaped(new PDRectangle(842, 595), 0)),
                odd("an A3 page turned round", Set.of(), () -> shaped(PDRectangle.A3, 270)),
                odd("a page turned by half of a quarter", Set.of(), () -> shaped(PDRectangle.A4, 45)),
                odd("a page of A0", Set.of(), () -> shaped(PDRectangle.A0, 0)),
                odd(
                        "scanned, with a form, and signed",
                        Set.of(PaperFinding.Kind.PAGES_WITHOUT_TEXT, PaperFinding.Kind.FORM, PaperFinding.Kind.SIGNED),
                        () -> TestPdf.with(2, TestPdf::withDefects)),
                odd(
                        "a wrong number of pages",
                        Set.of(),
                        () -> RawPdf.of(RawPdf.CATALOG, RawPdf.PAGES.replace("Count 1", "Count 77"), RawPdf.PAGE)
                                .bytes()),
                odd(
                        "a drawing that draws itself",
                        Set.of(),
                        () -> RawPdf.page("/Contents 5 0 R/Resources<</XObject<</X 4 0 R>>>>")
                                .and(
                                        "/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>",
                                        RawPdf.latin("/X Do"))
                                .and("", RawPdf.latin("/X Do"))
                                .bytes()),
                odd(
                        "a page that turns to the next by itself",
                        Set.of(),
                        () -> RawPdf.page("/AA<</O<</S/GoTo/D[3 0 R/Fit]>>>>").bytes()),
                odd(
                        "links to web pages and letters",
                        Set.of(),
                        () -> RawPdf.page("/Annots[4 0 R 5 0 R 6 0 R]")
                                .and("<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org)>>>>")
                                .and("<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(mailto:a@example.org)>>>>")
                                .and("<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(www.example.org:80/a)>>>>")
                                .bytes()),
                odd(
                        "structure that is its own uncle",
                        Set.of(),
                        () -> RawPdf.catalog("/MarkInfo<</Marked true>>/StructTreeRoot 4 0 R")
                                .and("<</Type/StructTreeRoot/K[5 0 R 6 0 R]>>")
                                .and("<</S/Sect/P 4 0 R/K 6 0 R>>")
                                .and("<</S/P/P 5 0 R>>")
                                .bytes()),
                odd("more behind its end", Set.of(), () -> {
                    byte[] whole = RawPdf.page("").bytes();
                    return Arrays.copyOf(whole, whole.length + 20_000);
                }));
    }

    private static Arguments odd(String kind, Set<PaperFinding.Kind> said, Supplier<byte[]> bytes) {
        return Arguments.of(kind, said, bytes);
    }

    /** What passes the check can be bound, which is done here as the portal does it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void itIsTakenAndCanBeBound(String kind, Set<PaperFinding.Kind> said, Supplier<byte[]> bytes) throws IOException {
        CheckedPdf paper = check.check("odd.pdf", bytes.get());
        assertThat(paper.findings()).extracting(PaperFinding::kind).containsAll(said);
        byte[] pack = bind(new PdfBinder(50, 30), paper);
        assertThat(new PdfPages(pack).count()).isEqualTo(1 + paper.pages());
        assertThat(tabled(kind)).as("%s is in %s", kind, PAGE).isTrue();
    }

    @Test
    void whatCannotBeBoundIsNamed() {
        assertThatThrownBy(() -> bind(new PdfBinder(50, 30), TestPdf.unreadable("a.pdf")))
                .isInstanceOfSatisfying(UserFacingException.class, problem -> {
                    assertThat(problem.messageKey()).isEqualTo("files.bind.unreadable");
                    assertThat(problem.arguments()).containsExactly("a.pdf");
                });
    }

    @Test
    void whatTakesMoreThanThereIsIsNamedAndThePortalGoesOn() {
        for (PdfBinder binder : List.of(
                new PdfBinder(50, new OwnProcess(BindRun.class, 256, 0), WorkFolder.usual()),
                new PdfBinder(50, new OwnProcess(BindRun.class, 8, 30), WorkFolder.usual()))) {
            assertThatThrownBy(() -> bind(binder, TestPdf.checked("large.pdf", 200)))
                    .isInstanceOfSatisfying(UserFacingException.class, problem -> {
                        assertThat(problem.messageKey()).isEqualTo("files.bind.too-much");
                        assertThat(problem.arguments()).containsExactly("large.pdf");
                    });
        }
    }

    @Test
    void whereThereIsNoRoomToWorkInTheSecretaryIsTold(@TempDir Path folder) {
        Path gone = folder.resolve("gone");
        PdfBinder binder = new PdfBinder(50, new OwnProcess(BindRun.class, 256, 30), gone);
        PdfPageTexts texts = new PdfPageTexts(new OwnProcess(PageTexts.class, 256, 20), gone);
        for (ThrowingCallable work : List.<ThrowingCallable>of(
                () -> bind(binder, TestPdf.checked("a.pdf", 1)), () -> texts.of(TestPdf.plain(1)))) {
            assertThatThrownBy(work)
                    .isInstanceOfSatisfying(
                            UserFacingException.class,
                            problem -> assertThat(problem.messageKey()).isEqualTo("files.bind.NO_ROOM"));
        }
    }

    /** Eight drawings, each of which draws the next ten times: a hundred million letters on one page, none of them unpacked. */
    @Test
    void aPageThatIsDrawnWithoutEndCostsItsWordsAndNothingElse() {
        RawPdf pdf = RawPdf.of(
                RawPdf.CATALOG,
                "<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>",
                RawPdf.PAGE.replace(">>", "/Contents 6 0 R/Resources 5 0 R>>"),
                RawPdf.PAGE.replace(">>", "/Contents 7 0 R/Resources<</XObject<</X 8 0 R>>>>>>"),
                "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>");
        byte[] words = RawPdf.latin("BT /F 9 Tf (Fewer children) Tj ET");
        pdf.and("", words).and("", RawPdf.latin("/X Do ".repeat(10)));
        for (int i = 9; i <= 16; i++) {
            pdf.and(
                    "/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + i + " 0 R>>>>",
                    RawPdf.latin("/X Do ".repeat(10)));
        }
        byte[] file =
                pdf.and("/Subtype/Form/BBox[0 0 9 9]/Resources 5 0 R", words).bytes();
        CheckedPdf paper = check.check("drawn.pdf", file);
        byte[] pack = bind(new PdfBinder(50, 30), paper);
        PdfPageTexts texts = new PdfPageTexts(new OwnProcess(PageTexts.class, 256, 20), WorkFolder.usual());
        assertThat(texts.of(pack)).hasSize(3).element(1).asString().contains("Fewer children");
    }

    @Test
    void papersThatAreTooLargeTogetherAreNotEvenOpened() {
        byte[] large = Arrays.copyOf(TestPdf.plain(1), 3 << 20);
        assertThatThrownBy(() -> bind(new PdfBinder(2, 30), TestPdf.sound("large.pdf", large, 1)))
                .isInstanceOfSatisfying(UserFacingException.class, problem -> {
                    assertThat(problem.messageKey()).isEqualTo("files.bind.too-large");
                    assertThat(problem.arguments()).containsExactly(3L, 2, "large.pdf", 3);
                });
    }

    private static byte[] bind(PdfBinder binder, CheckedPdf paper) {
        return binder.bind(
                TestPack.printed(paper.pages()).bytes(),
                List.of(new PdfInsertion(TestPack.PAPER, 2, paper.pages(), paper.name(), paper.bytes())),
                Typeface.REGULAR.bytes(),
                page -> "Page " + page,
                1);
    }

    private static byte[] shaped(PDRectangle size, int rotation) {
        return TestPdf.with(1, document -> {
            PDPage page = document.getPage(0);
            page.setMediaBox(size);
            page.getCOSObject().setInt(COSName.ROTATE, rotation);
        });
    }

    private static String words(String key, Locale language, List<Object> arguments) {
        return MESSAGES.get(key, language, arguments.toArray());
    }

    private static boolean tabled(String words) {
        try {
            return Files.readString(PAGE).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
