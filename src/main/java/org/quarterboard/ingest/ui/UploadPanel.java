package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.UploadResult;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.OutsideLock;
import org.quarterboard.shared.ui.SelectedService;

/** Where a file is chosen. The upload and the check run without the session's lock; the result has a page of its own. */
final class UploadPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ImportService imports;
    private final SelectedService service;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div progress = new Div();

    UploadPanel(ImportService imports, SelectedService service) {
        this.imports = imports;
        this.service = service;
        Upload upload = new Upload(new Received());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ImportService.MOST_BYTES);
        upload.setUploadButton(new Button(getTranslation("imports.upload.choose")));
        upload.setDropLabel(new Span(getTranslation("imports.upload.drop")));
        upload.setI18n(words());
        upload.getElement().setAttribute("aria-label", getTranslation("imports.upload.heading"));
        upload.getElement().addEventListener("upload-start", started -> begin());
        upload.addFileRejectedListener(rejected -> {
            errors.clear();
            errors.show(getTranslation("imports.too-large", ImportService.MOST_BYTES / 1024 / 1024));
        });
        Span words = new Span(getTranslation("imports.upload.checking"));
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("imports.upload.checking"));
        progress.add(words, bar);
        progress.getElement().setAttribute("role", "status");
        progress.setVisible(false);
        add(
                new H2(getTranslation("imports.upload.heading")),
                new Paragraph(getTranslation("imports.upload.hint")),
                errors,
                upload,
                progress);
    }

    private void begin() {
        errors.clear();
        progress.setVisible(true);
        UI.getCurrent().setPollInterval(OutsideLock.ASK_EVERY_MS);
    }

    private void open(UploadResult result) {
        progress.setVisible(false);
        if (result.alreadySaved()) {
            Feedback.done(getTranslation("imports.upload.known"));
        }
        UI.getCurrent().navigate(service.path("imports/" + result.uuid()));
    }

    private void show(UserFacingException problem) {
        progress.setVisible(false);
        errors.show(problem);
    }

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("imports.upload.choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("imports.upload.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("imports.upload.one"))
                .setFileIsTooBig(getTranslation("imports.too-large", ImportService.MOST_BYTES / 1024 / 1024)));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("imports.upload.sending"))
                        .setProcessing(getTranslation("imports.upload.checking"))
                        .setStalled(getTranslation("imports.upload.stalled"))
                        .setHeld(getTranslation("imports.upload.waiting")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix("")
                        .setUnknown(getTranslation("imports.upload.sending")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("imports.upload.failed"))
                        .setUnexpectedServerError(getTranslation("imports.upload.failed"))
                        .setForbidden(getTranslation("imports.upload.failed"))));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB")));
        return words;
    }

    /** Takes the bytes, at most as many as are allowed, whatever the browser says of their number. */
    private final class Received implements UploadHandler {

        private static final long serialVersionUID = 1L;

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI ui = event.getUI();
            byte[] bytes;
            try (InputStream in = event.getInputStream()) {
                bytes = in.readNBytes(ImportService.MOST_BYTES + 1);
            }
            try {
                UploadResult result = imports.upload(service.id(), event.getFileName(), bytes);
                OutsideLock.end(ui, -1, () -> open(result));
            } catch (UserFacingException e) {
                OutsideLock.end(ui, -1, () -> show(e));
            } catch (RuntimeException e) {
                OutsideLock.end(ui, -1, () -> {
                    progress.setVisible(false);
                    throw e;
                });
            }
        }

        @Override
        public long getFileSizeMax() {
            return ImportService.MOST_BYTES;
        }

        @Override
        public long getRequestSizeMax() {
            return ImportService.MOST_BYTES + 1024L * 1024;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
