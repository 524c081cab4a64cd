package org.quarterboard.trends.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.trends.Commentary;
import org.quarterboard.trends.CommentaryService;
import org.quarterboard.trends.CommentaryTyping;

/**
 * Writes the commentary of one quarter, and keeps what is typed at each pause, for its writer alone. Where somebody else
 * has saved meanwhile, or the same person has typed in another window, the words typed stay in the field, the others stand
 * above it, and what becomes of them is a choice made with both in view.
 */
final class CommentaryForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int PAUSE_MS = 1200;

    private final transient CommentaryDesk desk;
    private final transient Formats formats;
    private final ErrorSummary errors = new ErrorSummary();
    private final Paragraph theirs = new Paragraph();
    private final TypingNote note = new TypingNote();
    private final TextArea text = new TextArea();
    private final Span status = new Span();
    private int seen;
    private long mark = CommentaryTyping.NONE;
    private boolean taking;

    /** @param saved what to do after the draft is saved */
    CommentaryForm(String label, CommentaryDesk desk, Formats formats, Runnable saved) {
        this.desk = desk;
        this.formats = formats;
        text.setLabel(label);
        text.setHelperText(getTranslation("commentary.hint", CommentaryService.LONGEST_TEXT));
        text.setMaxLength(CommentaryService.LONGEST_TEXT);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        text.addValueChangeListener(change -> {
            if (!taking) {
                keep();
            }
        });
        text.addFocusListener(focus -> lookAround());
        theirs.setVisible(false);
        theirs.getElement().setAttribute("role", "status");
        status.addClassName("qb-note");
        status.getElement().setAttribute("role", "status");
        status.setText(getTranslation("commentary.typing.hint"));
        Button save = new Button(getTranslation("commentary.save"), click -> submit(saved));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassName("qb-form");
        getContent().add(errors, theirs, note, text, status, save);
    }

    /** Shows how the text stands, and in its place what the person has typed and not saved. */
    void open(Optional<Commentary> held, Optional<CommentaryTyping> typing) {
        seen = held.map(Commentary::version).orElse(0);
        fill(held.map(Commentary::text).orElse(""));
        typing.ifPresent(typed -> {
            take(typed);
            held.filter(newer -> newer.version() != typed.seen()).ifPresent(this::showTheirs);
            note.say(
                    getTranslation("commentary.typing.begun", formats.moment(typed.begunAt(), getLocale())),
                    new Button(getTranslation("commentary.typing.keep-on"), click -> {
                        note.hide();
                        text.focus();
                    }),
                    new Button(getTranslation("commentary.typing.discard"), click -> discard(typed)));
        });
    }

    private void submit(Runnable saved) {
        text.setInvalid(false);
        errors.clear();
        if (text.getValue().isBlank()) {
            errors.show(text, getTranslation("commentary.error.text", CommentaryService.LONGEST_TEXT));
            return;
        }
        Feedback.attempt(errors, () -> {
            try {
                desk.save(text.getValue(), seen);
            } catch (UserFacingException problem) {
                desk.newest().filter(held -> held.version() != seen).ifPresent(held -> {
                    showTheirs(held);
                    seen = held.version();
                });
                throw problem;
            }
            saved.run();
        });
    }

    private void keep() {
        Feedback.attempt(errors, () -> {
            CommentaryTyping.Kept kept = desk.keep(new CommentaryTyping.Words(text.getValue(), seen, mark));
            kept.typing()
                    .ifPresentOrElse(this::sayKept, () -> status.setText(getTranslation("commentary.typing.hint")));
            note.hide();
            kept.other().ifPresent(other -> show(other, kept.typing().isPresent()));
            kept.newer().ifPresent(this::showTheirs);
        });
    }

    /** A window that was left alone says what has happened elsewhere before anything more is typed in it. */
    private void lookAround() {
        desk.kept().filter(typing -> typing.mark() != mark).ifPresent(typing -> show(typing, false));
        desk.newest().filter(held -> held.version() != seen).ifPresent(this::showTheirs);
    }

    /** @param replaced whether the words in this window are kept in the place of the others by now */
    private void show(CommentaryTyping other, boolean replaced) {
        Button take = new Button(getTranslation("commentary.typing.take"), click -> {
            note.hide();
            fill(other.text());
            keep();
        });
        Button leave = new Button(getTranslation("commentary.typing.leave"), click -> note.hide());
        note.quote(
                getTranslation(
                        replaced ? "commentary.typing.replaced" : "commentary.typing.elsewhere",
                        formats.moment(other.keptAt(), getLocale())),
                other.text(),
                replaced ? new Button[] {take, leave} : new Button[] {take});
    }

    private void discard(CommentaryTyping typed) {
        Feedback.attempt(errors, () -> {
            desk.kept().filter(kept -> kept.mark() == mark).ifPresent(desk::discard);
            mark = CommentaryTyping.NONE;
            Optional<Commentary> held = desk.newest();
            seen = held.map(Commentary::version).orElse(0);
            fill(held.map(Commentary::text).orElse(""));
            theirs.setVisible(false);
            status.setText(getTranslation("commentary.typing.hint"));
            note.say(
                    getTranslation("commentary.typing.discarded"),
                    new Button(getTranslation("commentary.typing.restore"), click -> restore(typed)));
        });
    }

    private void restore(CommentaryTyping typed) {
        Feedback.attempt(errors, () -> {
            note.hide();
            take(desk.restore(typed));
            text.focus();
        });
    }

    private void take(CommentaryTyping typed) {
        fill(typed.text());
        sayKept(typed);
    }

    private void fill(String words) {
        taking = true;
        text.setValue(words);
        taking = false;
    }

    private void sayKept(CommentaryTyping typed) {
        mark = typed.mark();
        status.setText(getTranslation("commentary.typing.kept", formats.moment(typed.keptAt(), getLocale())));
    }

    private void showTheirs(Commentary held) {
        theirs.setText(getTranslation("commentary.theirs", held.author(), held.text()));
        theirs.setVisible(true);
    }
}
