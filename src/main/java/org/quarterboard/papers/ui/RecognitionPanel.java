package org.quarterboard.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.quarterboard.papers.PaperItem;
import org.quarterboard.papers.PaperPaths;
import org.quarterboard.papers.PaperRecognition;
import org.quarterboard.papers.Recognised;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.OutsideLock;
import org.quarterboard.shared.ui.SelectedService;

/** Answers for a file that somebody drops on it whether it is the paper that was published. */
final class RecognitionPanel extends Section {

    /** Nothing is kept of it, so that the size is the browser's patience alone. */
    private static final int MOST_BYTES = Integer.MAX_VALUE;

    private static final long serialVersionUID = 1L;

    private final transient PaperRecognition recognition;
    private final transient SelectedService service;
    private final transient Formats formats;
    private final Locale locale;
    private final Div answer = new Div();

    RecognitionPanel(PaperRecognition recognition, SelectedService service, Formats formats, Locale locale) {
        this.recognition = recognition;
        this.service = service;
        this.formats = formats;
        this.locale = locale;
        answer.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("papers.recognise.heading")),
                new Paragraph(getTranslation("papers.recognise.lead")),
                upload(),
                answer);
    }

    private Upload upload() {
        Upload upload = new Upload(new Received());
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(new Button(getTranslation("papers.recognise.choose")));
        upload.setDropLabel(new Span(getTranslation("papers.recognise.drop")));
        upload.getElement().setAttribute("aria-label", getTranslation("papers.recognise.choose"));
        upload.getElement()
                .addEventListener("upload-start", started -> UI.getCurrent().setPollInterval(OutsideLock.ASK_EVERY_MS));
        upload.getElement().addEventListener("upload-error", failed -> unread());
        return upload;
    }

    private void unread() {
        answer.removeAll();
        answer.add(new Paragraph(getTranslation("papers.recognise.rejected")));
    }

    private void show(String name, Recognised found) {
        answer.removeAll();
        Badge.Kind tone = switch (found.kind()) {
            case PUBLISHED -> Badge.Kind.GOOD;
            case INSET -> Badge.Kind.NEUTRAL;
            case REPLACED, DRAFT, ALTERED, UNKNOWN -> Badge.Kind.ATTENTION;
        };
        String meeting = found.paper()
                .map(paper -> formats.date(paper.meetingOn(), locale))
                .orElse("");
        String built = found.paper()
                .map(paper -> formats.moment(paper.builtAt(), locale))
                .orElse("");
        answer.add(new Paragraph(
                new Badge(tone, getTranslation("papers.recognise." + found.kind(), name, meeting, built))));
        found.paper().ifPresent(paper -> answer.add(new Paragraph(link(paper))));
        Paragraph hash = new Paragraph(getTranslation("papers.recognise.hash", found.sha256()));
        hash.addClassNames("qb-note", "qb-hash");
        answer.add(hash);
    }

    private Anchor link(PaperItem paper) {
        return new Anchor(PaperPaths.paper(service.code(), paper.uuid()), getTranslation("papers.recognise.link"));
    }

    /** Reads the file here, without the session's lock, as the person who asks. */
    private final class Received implements UploadHandler {

        private static final long serialVersionUID = 1L;

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI ui = event.getUI();
            try (InputStream in = event.getInputStream()) {
                Recognised found = recognition.recognise(service.id(), in);
                OutsideLock.end(ui, -1, () -> show(event.getFileName(), found));
            } catch (IOException broken) {
                OutsideLock.end(ui, -1, RecognitionPanel.this::unread);
            }
        }
    }
}
