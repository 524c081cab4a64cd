package org.quarterboard.trends.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.trends.Commentary;
import org.quarterboard.trends.CommentaryService;

/**
 * Writes the commentary of one quarter. Where somebody else has saved meanwhile, the words typed stay in the field, what
 * was saved stands above it, and saving again is a choice made with both in view.
 */
final class CommentaryForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Takes the words and the version they were written on; throws what the person can act on. */
    @FunctionalInterface
    interface SaveCallback {
        void save(Draft draft);
    }

    /** @param seen the version that was on the screen; 0 if there was none */
    record Draft(String text, int seen) {}

    private final ErrorSummary errors = new ErrorSummary();
    private final Paragraph theirs = new Paragraph();
    private final TextArea text = new TextArea();
    private int seen;

    /** @param newest how the text stands now, to be shown after somebody else has saved */
    CommentaryForm(String label, SaveCallback callback, Function<Draft, Optional<Commentary>> newest) {
        text.setLabel(label);
        text.setHelperText(getTranslation("commentary.hint", CommentaryService.LONGEST_TEXT));
        text.setMaxLength(CommentaryService.LONGEST_TEXT);
        text.setWidthFull();
        theirs.setVisible(false);
        Button save = new Button(getTranslation("commentary.save"), click -> submit(callback, newest));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassName("qb-form");
        getContent().add(errors, theirs, text, save);
    }

    void setFormDataObject(@Nullable Commentary held) {
        seen = held == null ? 0 : held.version();
        text.setValue(held == null ? "" : held.text());
    }

    /** Empty while nothing is written. */
    Optional<Draft> getFormDataObject() {
        return text.getValue().isBlank() ? Optional.empty() : Optional.of(new Draft(text.getValue(), seen));
    }

    private void submit(SaveCallback callback, Function<Draft, Optional<Commentary>> newest) {
        text.setInvalid(false);
        errors.clear();
        Optional<Draft> draft = getFormDataObject();
        if (draft.isEmpty()) {
            errors.show(text, getTranslation("commentary.error.text", CommentaryService.LONGEST_TEXT));
            return;
        }
        Feedback.attempt(errors, () -> {
            try {
                callback.save(draft.get());
            } catch (UserFacingException problem) {
                newest.apply(draft.get()).filter(held -> held.version() != seen).ifPresent(this::showTheirs);
                throw problem;
            }
        });
    }

    private void showTheirs(Commentary held) {
        theirs.setText(getTranslation("commentary.theirs", held.author(), held.text()));
        theirs.setVisible(true);
        seen = held.version();
    }
}
