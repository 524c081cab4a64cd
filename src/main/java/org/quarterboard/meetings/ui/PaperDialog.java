package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.files.CheckedPdf;
import org.quarterboard.files.PaperIntake;
import org.quarterboard.files.PaperOriginal;
import org.quarterboard.meetings.PaperDraft;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.FormDialog;
import org.quarterboard.shared.ui.OutsideLock;

/** Adds a paper to an item. The file is checked while title and summary are typed. */
class PaperDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 2000;

    private final transient PaperIntake intake;
    private final Paragraph state = new Paragraph();
    private final Div found = new Div();
    private final ErrorSummary problems = new ErrorSummary();
    private final UploadHandler receiver = new Received();
    private transient @Nullable CheckedPdf checked;
    private final TextField title;

    /** What is done with a sound paper. */
    @FunctionalInterface
    interface SaveCallback {
        void save(PaperDraft draft, CheckedPdf pdf);
    }

    PaperDialog(PaperIntake intake, String item, SaveCallback save) {
        super(I18NProvider.translate("agendas.paper.add"), I18NProvider.translate("agendas.paper.lead", item));
        this.intake = intake;
        title = new TextField(getTranslation("agendas.paper.title"));
        title.setMaxLength(LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        TextArea summary = new TextArea(getTranslation("agendas.paper.summary"));
        summary.setHelperText(getTranslation("agendas.paper.summary-hint"));
        summary.setMaxLength(LONGEST_SUMMARY);
        summary.setRequiredIndicatorVisible(true);
        state.getElement().setAttribute("role", "status");
        found.getElement().setAttribute("aria-live", "polite");
        state.setText(welcome());
        fields(upload(), problems, state, found, title, summary);
        save(getTranslation("agendas.paper.save"), errors -> {
            CheckedPdf pdf = checked;
            if (pdf == null) {
                errors.show(getTranslation("agendas.error.no-file"));
            }
            if (title.getValue().isBlank()) {
                errors.show(title, getTranslation("agendas.error.paper-title", LONGEST_TITLE));
            }
            if (summary.getValue().isBlank()) {
                errors.show(summary, getTranslation("agendas.error.paper-summary", LONGEST_SUMMARY));
            }
            if (pdf != null && !errors.hasErrors()) {
                save.save(new PaperDraft(title.getValue(), summary.getValue()), pdf);
            }
        });
    }

    private Upload upload() {
        Upload upload = new Upload(receiver);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(intake.mostBytes());
        upload.setAcceptedFileTypes(intake.endings().toArray(String[]::new));
        upload.setUploadButton(new Button(getTranslation("agendas.paper.choose")));
        upload.setDropLabel(new Span(getTranslation("agendas.paper.drop")));
        upload.getElement().setAttribute("aria-label", getTranslation("agendas.paper.choose"));
        upload.getElement().addEventListener("upload-start", started -> {
            problems.clear();
            state.setText(getTranslation("agendas.paper.checking"));
            UI.getCurrent().setPollInterval(OutsideLock.ASK_EVERY_MS);
        });
        upload.getElement().addEventListener("upload-abort", aborted -> ended());
        upload.getElement().addEventListener("upload-error", failed -> ended());
        upload.addFileRejectedListener(rejected -> {
            problems.clear();
            problems.show(getTranslation("agendas.error.rejected", welcome()));
        });
        return upload;
    }

    UploadHandler receiver() {
        return receiver;
    }

    private void ended() {
        UI.getCurrent().setPollInterval(-1);
        if (checked == null) {
            state.setText(welcome());
        }
    }

    /** What is taken here. */
    private String welcome() {
        int megabytes = intake.mostBytes() / 1024 / 1024;
        return intake.converter()
                .map(program -> getTranslation("agendas.paper.no-file-office", megabytes, program))
                .orElseGet(() -> getTranslation("agendas.paper.no-file", megabytes));
    }

    private void take(CheckedPdf pdf) {
        checked = pdf;
        found.removeAll();
        PaperOriginal original = pdf.original().orElse(null);
        if (original == null) {
            state.setText(getTranslation("agendas.paper.sound", pdf.name(), pdf.pages()));
        } else {
            state.setText(getTranslation("agendas.paper.converted", original.name(), original.program(), pdf.pages()));
            found.add(new Paragraph(new Anchor(
                    DownloadHandler.fromInputStream(download -> new DownloadResponse(
                            new ByteArrayInputStream(pdf.bytes()), pdf.name(), "application/pdf", pdf.size())),
                    getTranslation("agendas.paper.read", pdf.name()))));
        }
        if (!pdf.findings().isEmpty()) {
            found.add(new PaperFindings(pdf.name(), pdf.findings()));
        }
        if (title.getValue().isBlank()) {
            title.setValue(pdf.name().replaceFirst("(?i)\\.pdf$", "").replace('_', ' '));
        }
    }

    private void refuse(UserFacingException problem) {
        checked = null;
        state.setText("");
        found.removeAll();
        problems.show(problem);
    }

    /** The check runs here, without the session's lock. */
    private final class Received implements UploadHandler {

        private static final long serialVersionUID = 1L;

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI ui = event.getUI();
            byte[] bytes;
            try (InputStream in = event.getInputStream()) {
                bytes = in.readNBytes(intake.mostBytes() + 1);
            }
            try {
                CheckedPdf pdf = intake.take(event.getFileName(), bytes);
                OutsideLock.end(ui, -1, () -> take(pdf));
            } catch (UserFacingException e) {
                OutsideLock.end(ui, -1, () -> refuse(e));
            } catch (RuntimeException e) {
                OutsideLock.end(ui, -1, () -> {
                    ended();
                    throw e;
                });
            }
        }
    }
}
