package org.quarterboard.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterboard.files.TestOffice.CONTENT;
import static org.quarterboard.files.TestOffice.DOCUMENT;
import static org.quarterboard.files.TestOffice.DOCUMENT_RELS;
import static org.quarterboard.files.TestOffice.HERE;
import static org.quarterboard.files.TestOffice.rel;
import static org.quarterboard.files.TestOffice.rels;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.UserFacingException;

/** Office documents as papers: what they are, what they may not hold, and a portal that can make no PDF of them. */
class OfficeIntakeTest {

    private static final WorkbookLimits LIMITS = new WorkbookLimits(64 << 20, 64 << 20, 200, 1, 1);
    private static final String EXTERNAL = "TargetMode=\"External\"";
    private static final Messages MESSAGES = new Messages();

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of(OfficeKind.DOCX, TestOffice.docx()),
                Arguments.of(OfficeKind.ODT, TestOffice.odt()),
                Arguments.of(OfficeKind.PPTX, TestOffice.pptx()),
                Arguments.of(OfficeKind.ODP, TestOffice.odp()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void aSoundDocumentIsToldByItsBytes(OfficeKind kind, TestOffice document) throws Refused {
        byte[] bytes = document.bytes();
        OfficeDocument found = new OfficeLook(bytes, LIMITS).look().orElseThrow();
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.bytes()).isEqualTo(bytes);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                refused("macros", "MACROS", TestOffice.docx().put("word/vbaProject.bin", "x")),
                refused(
                        "macros under another name",
                        "MACROS",
                        TestOffice.docx().put(DOCUMENT_RELS, rels(rel("vbaProject", "a.bin", "")))),
                refused(
                        "macros by its own word",
                        "MACROS",
                        TestOffice.docx()
                                .replace(
                                        TestOffice.TYPES,
                                        "application/xml\"",
                                        "application/vnd.ms-word.document.macroEnabled.main+xml\"")),
                refused(
                        "macros in an OpenDocument text",
                        "MACROS",
                        TestOffice.odt().put("Basic/Standard/Module1.xml", "<a/>")),
                refused(
                        "a script in an OpenDocument text",
                        "MACROS",
                        TestOffice.odt()
                                .replace(CONTENT, HERE, "<text:script script:language=\"JavaScript\">x</text:script>")),
                refused(
                        "a macro behind a button",
                        "MACROS",
                        TestOffice.odp()
                                .replace(
                                        CONTENT,
                                        HERE,
                                        "<script:event-listener xlink:href=\"vnd.sun.star.script:a.b\"/>")),
                refused(
                        "a picture from the web",
                        "EXTERNAL_LINK",
                        TestOffice.docx()
                                .put(DOCUMENT_RELS, rels(rel("image", "https://example.org/a.png", EXTERNAL)))),
                refused(
                        "a picture from the network",
                        "EXTERNAL_LINK",
                        TestOffice.pptx()
                                .put("ppt/slides/_rels/slide1.xml.rels", rels(rel("image", "\\\\server\\a.png", "")))),
                refused(
                        "a table kept elsewhere",
                        "EXTERNAL_LINK",
                        TestOffice.docx().put(DOCUMENT_RELS, rels(rel("oleObject", "file:///C:/a.xlsx", EXTERNAL)))),
                refused(
                        "a link to a file of the author",
                        "EXTERNAL_LINK",
                        TestOffice.docx().put(DOCUMENT_RELS, rels(rel("hyperlink", "budget.xlsx", EXTERNAL)))),
                refused(
                        "a conversation with another program",
                        "EXTERNAL_LINK",
                        TestOffice.docx()
                                .replace(
                                        DOCUMENT,
                                        HERE,
                                        "<w:p><w:r><w:instrText> DDEAUTO excel \"a\" </w:instrText></w:r></w:p>")),
                refused(
                        "a picture from the web in an OpenDocument text",
                        "EXTERNAL_LINK",
                        TestOffice.odt()
                                .replace(CONTENT, HERE, "<draw:image xlink:href=\"http://example.org/a.png\"/>")),
                refused(
                        "the same by another prefix",
                        "EXTERNAL_LINK",
                        TestOffice.odt().replace(CONTENT, HERE, "<draw:image x:href=\" HTTP://example.org/a.png\"/>")),
                refused(
                        "a part kept beside the document",
                        "EXTERNAL_LINK",
                        TestOffice.odt().replace(CONTENT, HERE, "<text:section-source xlink:href=\"../other.odt\"/>")),
                refused(
                        "a template from the web",
                        "EXTERNAL_LINK",
                        TestOffice.odt()
                                .put(
                                        "meta.xml",
                                        "<m xmlns:x=\"x\"><template x:href=\"https://example.org/a.ott\"/></m>")),
                refused(
                        "a picture that fetches a picture",
                        "EXTERNAL_LINK",
                        TestOffice.odt()
                                .put("Pictures/a.svg", "<svg><image href=\"https://example.org/a.png\"/></svg>")),
                refused(
                        "another document inside",
                        "EMBEDDED",
                        TestOffice.docx().put(DOCUMENT_RELS, rels(rel("aFChunk", "a.html", "")))),
                refused(
                        "an object of another program",
                        "EMBEDDED",
                        TestOffice.odt()
                                .put(
                                        "Object 1",
                                        "\u00D0\u00CF\021\u00E0\u00A1\u00B1\032\u00E1"
                                                .getBytes(StandardCharsets.ISO_8859_1))),
                refused(
                        "a program as a picture",
                        "EMBEDDED",
                        TestOffice.docx().put("word/media/a.png", "\177ELF\0\0".getBytes(StandardCharsets.ISO_8859_1))),
                refused(
                        "a password",
                        "ENCRYPTED",
                        TestOffice.odt()
                                .replace(
                                        "META-INF/manifest.xml",
                                        "</manifest:manifest>",
                                        "<manifest:encryption-data/></manifest:manifest>")),
                refused(
                        "a document type of its own",
                        "DAMAGED",
                        TestOffice.docx()
                                .put(
                                        "word/a.xml",
                                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")),
                refused(
                        "text that unpacks without end",
                        "TOO_LARGE_INSIDE",
                        TestOffice.docx().put("word/a.xml", new byte[65 << 20])));
    }

    private static Arguments refused(String kind, String why, TestOffice document) {
        return Arguments.of(kind, why, document);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void itIsRefusedWithWhatToDo(String kind, String why, TestOffice document, @TempDir Path folder) throws Exception {
        assertThatThrownBy(() -> intake(pretended(folder)).take("Custody.docx", document.bytes()))
                .isInstanceOfSatisfying(UserFacingException.class, problem -> {
                    assertThat(problem.messageKey()).isEqualTo("files.office." + why);
                    String english = MESSAGES.get(
                            problem.messageKey(),
                            Messages.ENGLISH,
                            problem.arguments().toArray());
                    String welsh = MESSAGES.get(
                            problem.messageKey(),
                            Messages.WELSH,
                            problem.arguments().toArray());
                    assertThat(List.of(english, welsh))
                            .allMatch(words -> words.contains("Custody.docx") && !words.contains("{"));
                    assertThat(english).contains("PDF").isNotEqualTo(welsh);
                });
    }

    /** What the author's program leaves behind and nobody sees is no reason to refuse, and is not handed on. */
    @Test
    void whatNobodySeesIsLeftOut() throws Refused {
        byte[] bytes = TestOffice.docx()
                .put("word/embeddings/Microsoft_Excel_Sheet1.xlsx", "PK\003\004 a workbook behind a chart")
                .put("word/activeX/activeX1.bin", "\u00D0\u00CF")
                .put(
                        "word/_rels/settings.xml.rels",
                        rels(rel("attachedTemplate", "file:///\\\\server\\Normal.dotm", EXTERNAL)))
                .bytes();
        OfficeDocument found = new OfficeLook(bytes, LIMITS).look().orElseThrow();
        String names = new String(found.bytes(), StandardCharsets.ISO_8859_1);
        assertThat(names)
                .contains("word/document.xml", "word/styles.xml")
                .doesNotContain("embeddings", "activeX", "settings.xml.rels");
        assertThat(new OfficeLook(found.bytes(), LIMITS).look()).isPresent();
    }

    @Test
    void linksToWebPagesAndPicturesInsideAreNoHarm() throws Refused {
        assertThat(new OfficeLook(
                                TestOffice.docx()
                                        .put(
                                                DOCUMENT_RELS,
                                                rels(
                                                        rel("hyperlink", "https://example.org", EXTERNAL),
                                                        rel("image", "media/a.png", "")))
                                        .put("word/media/a.png", "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1))
                                        .bytes(),
                                LIMITS)
                        .look())
                .isPresent();
        assertThat(new OfficeLook(
                                TestOffice.odt()
                                        .replace(
                                                CONTENT,
                                                HERE,
                                                "<text:a xlink:href=\"mailto:a@example.org\">a</text:a>"
                                                        + "<text:a xlink:href=\"#top\">b</text:a>"
                                                        + "<draw:image xlink:href=\"Pictures/a.png\"/>"
                                                        + "<draw:object xlink:href=\"./Object 1\"/>")
                                        .put("meta.xml", "<m xmlns:x=\"x\"><template x:href=\"../../a.ott\"/></m>")
                                        .put("Configurations2/accelerator/current.xml", "")
                                        .bytes(),
                                LIMITS)
                        .look())
                .isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void aPortalWithoutLibreOfficeSaysWhatToDoInstead(OfficeKind kind, TestOffice document) {
        PaperIntake without = intake(OfficeProgram.OFF);
        assertThat(without.endings()).containsExactly(".pdf");
        assertThat(without.converter()).isEmpty();
        assertThatThrownBy(() -> without.take("Custody.doc", document.bytes()))
                .isInstanceOfSatisfying(UserFacingException.class, problem -> {
                    assertThat(problem.messageKey()).isEqualTo("files.office.OFF");
                    assertThat(MESSAGES.get(
                                    problem.messageKey(),
                                    Messages.ENGLISH,
                                    problem.arguments().toArray()))
                            .contains("Custody.doc is ", "this portal takes PDF alone. Save it as PDF")
                            .doesNotContain("an office document");
                });
        assertThatThrownBy(() -> without.take(
                        "Custody.docm",
                        TestOffice.docx().put("word/vbaProject.bin", "x").bytes()))
                .as("what is wrong with it besides does not matter")
                .hasMessage("files.office.OFF");
    }

    @Test
    void whatIsNeitherIsToldToBeNoPdf() {
        PaperIntake without = intake(OfficeProgram.OFF);
        assertThat(without.take("a.docx", TestPdf.plain(2)).pages())
                .as("by what it is")
                .isEqualTo(2);
        assertThatThrownBy(() -> without.take("a.pdf", new TestWorkbook().bytes()))
                .hasMessage("files.paper.NOT_A_PDF");
        byte[] old = Arrays.copyOf(
                "\u00D0\u00CF\021\u00E0\u00A1\u00B1\032\u00E1".getBytes(StandardCharsets.ISO_8859_1), 4096);
        assertThatThrownBy(() -> without.take("a.doc", old)).hasMessage("files.office.OLD");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1024, name.length);
        old[1024 + 64] = (byte) (name.length + 2);
        old[1024 + 66] = 2;
        assertThatThrownBy(() -> without.take("a.docx", old)).hasMessage("files.office.ENCRYPTED");
    }

    @Test
    void aProgramThatMakesNothingOrDoesNotEndIsSaidToHaveFailed(@TempDir Path folder) throws IOException {
        String program = pretended(folder);
        assertThat(intake(program).endings()).containsExactly(".pdf", ".docx", ".odt", ".pptx", ".odp");
        assertThatThrownBy(() -> intake(program).take("a.odt", TestOffice.odt().bytes()))
                .isInstanceOfSatisfying(UserFacingException.class, problem -> {
                    assertThat(problem.messageKey()).isEqualTo("files.office.FAILED");
                    assertThat(problem.arguments()).containsExactly("a.odt", "LibreOffice 9.9.9");
                });
        String slow =
                script(folder, "slow", "case \"$*\" in *--version*) echo LibreOffice 9.9.9;; *) sleep 600;; esac");
        assertThatThrownBy(() -> intake(slow).take("a.odt", TestOffice.odt().bytes()))
                .hasMessage("files.office.FAILED");
        try (Stream<ProcessHandle> left = ProcessHandle.current().descendants()) {
            assertThat(left.filter(
                            process -> process.info().commandLine().orElse("").contains("sleep 600")))
                    .as("nothing of it goes on")
                    .isEmpty();
        }
    }

    @Test
    void aProgramThatIsTooOldOrIsNoneIsNotUsed(@TempDir Path folder) throws IOException {
        assertThat(new OfficeProgram(script(folder, "old", "echo LibreOffice 7.3.7.2")).find())
                .isEmpty();
        assertThat(new OfficeProgram(script(folder, "none", "echo hello")).find())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficeProgram(folder.resolve("nothing").toString()))
                .withMessageContaining("QUARTERBOARD_PAPERS_OFFICE");
    }

    /** Answers as LibreOffice does, and makes nothing. */
    private static String pretended(Path folder) throws IOException {
        return script(folder, "pretended", "echo LibreOffice 9.9.9");
    }

    private static String script(Path folder, String name, String does) throws IOException {
        Path script = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(script)) {
            out.write(("#!/bin/sh\n" + does + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        Files.setPosixFilePermissions(
                script,
                Set.of(
                        java.nio.file.attribute.PosixFilePermission.OWNER_READ,
                        java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE));
        return script.toString();
    }

    private static PaperIntake intake(String office) {
        return new PaperIntake(
                new PaperCheck(200, 80, 30),
                new OfficeConverter(new OfficeProgram(office), 2, WorkFolder.usual()),
                64,
                200);
    }
}
