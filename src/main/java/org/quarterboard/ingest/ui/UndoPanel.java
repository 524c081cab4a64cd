package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.UUID;
import org.quarterboard.ingest.ImportItem;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.ImportState;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.FormDialog;
import org.quarterboard.shared.ui.OutsideLock;
import org.quarterboard.shared.ui.SelectedService;

/** Takes a saved import back, after a question; and looks at one that was taken back once more, so that it can be saved again. */
final class UndoPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final SelectedService service;
    private final UUID uuid;
    private final transient ImportService imports;
    private final transient Runnable changed;
    private final ErrorSummary errors = new ErrorSummary();
    private final Button button;
    private final Div progress = new Div();

    /** @param changed shows the import anew */
    UndoPanel(SelectedService service, ImportService imports, ImportItem item, Runnable changed) {
        this.service = service;
        this.uuid = item.uuid();
        this.imports = imports;
        this.changed = changed;
        button = item.state() == ImportState.COMMITTED
                ? new Button(getTranslation("imports.one.undo"), click -> ask())
                : new Button(getTranslation("imports.one.check-again"), click -> checkAgain());
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("imports.one.working"));
        progress.add(new Span(getTranslation("imports.one.working")), bar);
        progress.getElement().setAttribute("role", "status");
        progress.setVisible(false);
        Div actions = new Div(button);
        actions.addClassName("qb-actions");
        add(errors, actions, progress);
    }

    private void ask() {
        FormDialog question =
                new FormDialog(getTranslation("imports.one.undo.title"), getTranslation("imports.one.undo.lead"));
        question.save(getTranslation("imports.one.undo.verb"), ignored -> undo());
        question.open();
    }

    private void undo() {
        begin();
        OutsideLock.run(
                () -> imports.undo(service.id(), uuid),
                figures -> done(getTranslation("imports.one.undone", figures)),
                this::failed);
    }

    private void checkAgain() {
        begin();
        OutsideLock.run(
                () -> {
                    imports.checkAgain(service.id(), uuid);
                    return uuid;
                },
                checked -> done(getTranslation("imports.one.checked-again")),
                this::failed);
    }

    private void begin() {
        errors.clear();
        button.setEnabled(false);
        progress.setVisible(true);
    }

    private void done(String words) {
        Feedback.done(words);
        changed.run();
    }

    private void failed(RuntimeException failure) {
        button.setEnabled(true);
        progress.setVisible(false);
        if (!(failure instanceof UserFacingException problem)) {
            throw failure;
        }
        errors.show(problem);
    }
}
