package org.quarterboard.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterboard.documents.PdfPages;
import org.quarterboard.documents.PdfUa;

/** The real LibreOffice, where it is installed. */
class OfficeConversionTest {

    private final OfficeProgram program = new OfficeProgram(OfficeProgram.AUTO);

    @TempDir
    private Path folder;

    @BeforeEach
    void whereItIsInstalled() {
        assumeThat(program.find()).as("LibreOffice 7.4 or later").isPresent();
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("a.docx", TestOffice.docx()),
                Arguments.of("a.odt", TestOffice.odt()),
                Arguments.of("a.pptx", TestOffice.pptx()),
                Arguments.of("a.odp", TestOffice.odp()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aTaggedPdfIsMadeAndWhatItWasMadeOfIsKept(String name, TestOffice document) throws Exception {
        byte[] bytes = document.bytes();
        CheckedPdf paper = intake().take(name, bytes);
        assertThat(paper.name()).isEqualTo("a.pdf");
        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.tagged()).isTrue();
        assertThat(new PdfPages(paper.bytes()).text(1)).contains("Fewer children were remanded.");
        PaperOriginal original = paper.original().orElseThrow();
        assertThat(original.name()).isEqualTo(name);
        assertThat(original.bytes()).isEqualTo(bytes);
        assertThat(original.program()).startsWith("LibreOffice ");
        assertThat(folder).as("nothing is left").isEmptyDirectory();
    }

    /** Title, heading and language of the document are those of the PDF, which says itself that everybody can read it. */
    @Test
    void aWellMadeDocumentBecomesAPdfThatReadsWell() throws Exception {
        CheckedPdf paper = intake().take("a.docx", TestOffice.docx().bytes());
        assertThat(paper.findings()).isEmpty();
        assertThat(paper.language()).isEqualTo("en-GB");
        assertThat(new PdfPages(paper.bytes()).text(1)).contains("T\u0177 Cyngor");
        assertThat(PdfUa.failures(paper.bytes())).isEmpty();
    }

    /** Past the look at the document, as if that had missed it. */
    @Test
    void whateverADocumentAsksForNothingIsFetched() throws Exception {
        Queue<String> asked = new ConcurrentLinkedQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(String.valueOf(exchange.getRequestURI()));
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            byte[] document = TestOffice.odt()
                    .replace(
                            TestOffice.CONTENT,
                            TestOffice.HERE,
                            "<text:p><draw:frame svg:width=\"2cm\" svg:height=\"2cm\"><draw:image xlink:href=\""
                                    + address
                                    + "a.png\"/></draw:frame></text:p><text:section text:name=\"s\"><text:section-source"
                                    + " xlink:href=\"" + address + "a.odt\"/><text:p>x</text:p></text:section>")
                    .bytes();
            OfficeConverter converter = new OfficeConverter(program, 90, folder);
            assertThat(converter.convert(new OfficeDocument(OfficeKind.ODT, document)))
                    .isPresent();
            assertThat(asked).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    /** A document that is cut off within, past the look at it. */
    @Test
    void ofWhatItCannotReadItMakesNothingOrAPdf() throws Exception {
        OfficeConverter converter = new OfficeConverter(program, 90, folder);
        byte[] bytes =
                TestOffice.docx().replace(TestOffice.DOCUMENT, "</w:body>", "").bytes();
        converter
                .convert(new OfficeDocument(OfficeKind.DOCX, bytes))
                .ifPresent(pdf -> assertThat(pdf).startsWith('%', 'P', 'D', 'F'));
        assertThat(folder).isEmptyDirectory();
    }

    private PaperIntake intake() {
        return new PaperIntake(new PaperCheck(200, 25, 30), new OfficeConverter(program, 90, folder), 64, 1000);
    }
}
