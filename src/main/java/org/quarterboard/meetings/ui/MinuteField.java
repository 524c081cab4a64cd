package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;
import org.quarterboard.meetings.MinuteText;
import org.quarterboard.meetings.MinutesDraftService;
import org.quarterboard.meetings.Settlement;
import org.quarterboard.meetings.TextDraft;
import org.quarterboard.meetings.TextSaved;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;

/**
 * The text of an item, saved after each pause in typing. If somebody else has written there meanwhile, both texts are
 * shown and kept, and the person chooses; what is typed on until then is kept too.
 */
final class MinuteField extends Div {

    private static final long serialVersionUID = 1L;

    private static final int PAUSE_MS = 1200;
    private static final int LONGEST = 20_000;

    private final transient MinutesDraftService drafts;
    private final transient Formats formats;
    private final transient BoardId board;
    private final UUID meeting;
    private final TextArea area;
    private final Span status = new Span();
    private final Div asides = new Div();
    private final ErrorSummary errors;
    private transient MinuteText stands;
    /** The revision that what is in the field was written on. */
    private int seen;

    private boolean taking;

    MinuteField(MinutesDesk desk, MeetingPage.Shown shown, String label, MinuteText text, ErrorSummary errors) {
        this.drafts = desk.drafts();
        this.formats = desk.formats();
        this.board = shown.board().id();
        this.meeting = shown.meeting().uuid();
        this.errors = errors;
        this.stands = text;
        area = new TextArea(label);
        area.setWidthFull();
        area.setMinRows(3);
        area.setMaxLength(LONGEST);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MS);
        area.addValueChangeListener(change -> {
            if (!taking) {
                save(change.getValue());
            }
        });
        status.addClassName("qb-note");
        status.getElement().setAttribute("role", "status");
        asides.getElement().setAttribute("role", "alert");
        add(area, status, asides);
        take(text);
    }

    TextArea area() {
        return area;
    }

    private void save(String typed) {
        Feedback.attempt(errors, () -> {
            TextSaved saved = drafts.saveText(board, meeting, new TextDraft(stands.item(), typed, seen));
            stands = saved.stands();
            if (saved.met()) {
                status.setText(getTranslation("minutes.text.kept-aside"));
            } else {
                seen = stands.revision();
                sayWhen();
            }
            showAsides(saved.met());
        });
    }

    /** Shows what is stored. */
    private void take(MinuteText text) {
        stands = text;
        seen = text.revision();
        taking = true;
        area.setValue(text.text());
        taking = false;
        sayWhen();
        showAsides(false);
    }

    private void sayWhen() {
        status.setText(
                stands.savedAt() == null
                        ? getTranslation("minutes.text.saved-as-typed")
                        : getTranslation(
                                "minutes.text.saved",
                                formats.moment(stands.savedAt(), getLocale()),
                                stands.savedBy().isEmpty() ? getTranslation("minutes.somebody") : stands.savedBy()));
    }

    private void showAsides(boolean writing) {
        asides.removeAll();
        for (MinuteText.Aside aside : stands.asides()) {
            asides.add(conflict(aside, writing && aside.mine()));
        }
    }

    /** Both texts, and what may become of the one that is not in the minutes. */
    private Div conflict(MinuteText.Aside aside, boolean writing) {
        String who = writing ? stands.savedBy() : aside.writtenBy();
        Div box = new Div(new Paragraph(getTranslation(
                writing ? "minutes.met.while-writing" : aside.mine() ? "minutes.met.mine" : "minutes.met.theirs",
                who.isEmpty() ? getTranslation("minutes.somebody") : who,
                formats.moment(aside.writtenAt(), getLocale()))));
        box.addClassName("qb-conflict");
        Paragraph words = new Paragraph(writing ? stands.text() : aside.text());
        words.addClassName("qb-minute-words");
        Div buttons = new Div(
                settle("minutes.met.below", aside, Settlement.BELOW),
                settle("minutes.met.instead", aside, Settlement.INSTEAD),
                settle("minutes.met.aside", aside, Settlement.ASIDE));
        buttons.addClassName("qb-actions");
        box.add(words, buttons);
        return box;
    }

    private Button settle(String key, MinuteText.Aside aside, Settlement how) {
        return new Button(
                getTranslation(key),
                click -> Feedback.attempt(errors, () -> {
                    take(drafts.settle(board, meeting, stands.item(), aside.number(), how, stands.revision()));
                    area.focus();
                }));
    }
}
