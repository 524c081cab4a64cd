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
import java.util.List;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.ReportFinding;
import org.quarterboard.ingest.StoppedFileException;
import org.quarterboard.ingest.UploadResult;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.OutsideLock;
import org.quarterboard.shared.ui.SelectedService;

/** Where a file is chosen. The upload and the check run without the session's lock; the result has a page of its own. */
final class UploadPanel extends Section implements FileReceiver.Page {

    private static final long serialVersionUID = 1L;

    private final SelectedService service;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div progress = new Div();
    private final Upload upload;
    private final FileReceiver receiver;
    private boolean aborted;

    UploadPanel(ImportService imports, SelectedService service) {
        this.service = service;
        receiver = new FileReceiver((name, bytes) -> imports.upload(service.id(), name, bytes), this);
        upload = new Upload(receiver);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ImportService.MOST_BYTES);
        upload.setUploadButton(new Button(getTranslation("imports.upload.choose")));
        upload.setDropLabel(new Span(getTranslation("imports.upload.drop")));
        upload.setI18n(words());
        upload.getElement().setAttribute("aria-label", getTranslation("imports.upload.heading"));
        // However it ends, the browser says so too: what is broken off on the way never comes to the receiver.
        upload.getElement().addEventListener("upload-start", started -> begin());
        upload.getElement().addEventListener("upload-success", arrived -> end());
        upload.getElement().addEventListener("upload-error", broken -> failed());
        upload.getElement().addEventListener("upload-abort", stopped -> abort());
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

    FileReceiver receiver() {
        return receiver;
    }

    private void begin() {
        errors.clear();
        aborted = false;
        progress.setVisible(true);
        UI.getCurrent().setPollInterval(OutsideLock.ASK_EVERY_MS);
    }

    @Override
    public void end() {
        progress.setVisible(false);
        UI.getCurrent().setPollInterval(-1);
    }

    private void abort() {
        aborted = true;
        end();
    }

    /** A file that was checked although the reader has stopped waiting for it stands in the list. */
    @Override
    public void open(UploadResult result) {
        end();
        if (aborted) {
            return;
        }
        if (result.alreadySaved()) {
            Feedback.done(getTranslation("imports.upload.known"));
        }
        UI.getCurrent().navigate(service.path("imports/" + result.uuid()));
    }

    @Override
    public void show(UserFacingException problem) {
        end();
        // The browser's own tick beside its name would say that it was taken in.
        upload.clearFileList();
        errors.show(problem);
        if (problem instanceof StoppedFileException stopped) {
            for (ReportFinding finding : stopped.findings()) {
                Object[] arguments = finding.arguments().toArray();
                errors.show(getTranslation(finding.messageKey(), arguments) + " "
                        + getTranslation(finding.cureKey(), arguments));
            }
        }
    }

    @Override
    public void failed() {
        end();
        if (!errors.hasErrors()) {
            errors.show(getTranslation("imports.upload.failed"));
        }
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
}
