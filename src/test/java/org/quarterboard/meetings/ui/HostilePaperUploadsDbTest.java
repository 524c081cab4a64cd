package org.quarterboard.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.files.HostilePdf;
import org.quarterboard.files.TestIntake;
import org.quarterboard.files.TestOffice;
import org.quarterboard.files.TestPdf;
import org.quarterboard.meetings.AgendaDraft;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.Purpose;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever brings a file that is refused is told so in the dialog, and brings another. */
@PortalTest
class HostilePaperUploadsDbTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private Today today;

    @BeforeEach
    void openTheDialog() {
        TestBoard board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
        UUID meeting = testBoards.planned(board, today.date().plusDays(9));
        agenda.add(board.id(), meeting, new AgendaDraft("Custody", Purpose.DECIDE, ""));
        Browserless.open(context, Messages.ENGLISH);
        UI.getCurrent().navigate("service/" + board.code() + "/meetings/" + meeting + "/agenda");
        _click(_get(Button.class, spec -> spec.withText("Add a paper")));
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    /** Five hundred megabytes, of which no more is taken in than tells that it is too much. */
    @Test
    void ofAHugeFileNoMoreIsReadThanTheLimit() throws IOException {
        Endless huge = new Endless(500L << 20);
        bring("huge.pdf", huge);
        assertThat(text()).contains("huge.pdf is larger than 25 MB. Save it with smaller pictures, or split it.");
        assertThat(huge.read).isLessThanOrEqualTo((25L << 20) + 1);
    }

    @Test
    void afterARefusalAnotherFileIsTaken() throws IOException {
        HostilePdf scripted = HostilePdf.all().stream()
                .filter(file -> file.faults().contains("SCRIPT"))
                .findFirst()
                .orElseThrow();
        bring("scripted.pdf", new ByteArrayInputStream(scripted.bytes().get()));
        assertThat(text()).contains("scripted.pdf contains a script").doesNotContain("is sound");
        bring("Adroddiad \u0175.pdf", new ByteArrayInputStream(TestPdf.plain(2)));
        assertThat(text()).contains("Adroddiad \u0175.pdf is sound: 2 pages.");
    }

    /** No LibreOffice here: the dialog asks for PDF alone, and says what to do with a document. */
    @Test
    void whereNothingIsConvertedADocumentIsRefusedWithWhatToDo() throws IOException {
        assertThat(text()).contains("A PDF of at most 25 MB").doesNotContain(".docx");
        bring("custody.docx", new ByteArrayInputStream(TestOffice.docx().bytes()));
        assertThat(text()).contains("custody.docx is a Word document, and this portal takes PDF alone. Save it as PDF");
    }

    @Test
    void whereDocumentsAreConvertedTheDialogSaysSoAndAsksToReadThem() throws IOException {
        _get(PaperDialog.class).close();
        new PaperDialog(new TestIntake(), "Custody", (draft, pdf) -> {}).open();
        assertThat(text()).contains("(.docx, .pptx, .odt, .odp), of at most 25 MB. LibreOffice 9.9.9 makes PDF");
        bring("custody.docx", new ByteArrayInputStream(TestOffice.docx().bytes()));
        assertThat(text())
                .contains("custody.docx was made into PDF by LibreOffice 9.9.9: 3 pages.", "Read the PDF through");
        assertThat(_get(_get(PaperDialog.class), Anchor.class).getText()).isEqualTo("Read custody.pdf");
        assertThat(_get(_get(PaperDialog.class), TextField.class).getValue()).isEqualTo("custody");
    }

    private static void bring(String name, InputStream bytes) throws IOException {
        PaperDialog dialog = _get(PaperDialog.class);
        dialog.receiver()
                .handleUploadRequest(
                        new UploadEvent(
                                VaadinRequest.getCurrent(),
                                VaadinResponse.getCurrent(),
                                VaadinSession.getCurrent(),
                                name,
                                1000,
                                "application/pdf",
                                dialog.getElement(),
                                null) {
                            @Override
                            public InputStream getInputStream() {
                                return bytes;
                            }
                        });
        MockVaadin.clientRoundtrip(false);
    }

    private static String text() {
        return _get(PaperDialog.class).getElement().getTextRecursively();
    }

    /** Zeros, and how many of them were asked for. */
    private static final class Endless extends InputStream {

        private final long size;
        private long read;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read++ < size ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int given = (int) Math.min(length, size - read);
            read += given;
            return given == 0 && length > 0 ? -1 : given;
        }
    }
}
