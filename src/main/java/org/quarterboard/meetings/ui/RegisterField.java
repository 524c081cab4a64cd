package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.function.Consumer;
import org.quarterboard.boards.Holding;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.RecordResult;
import org.quarterboard.meetings.RegisterRow;
import org.quarterboard.shared.Formats;

/**
 * One row of the register: who it is, and a radio group, reached by Tab and answered with the arrow keys. If somebody
 * else has answered otherwise meanwhile, both answers are shown and the person chooses.
 */
final class RegisterField extends Div {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Mark> choice;
    private final Div conflict = new Div();
    private final transient Formats formats;
    private final transient Consumer<MarkDraft> save;
    private transient RegisterRow row;
    private boolean taking;

    /**
     * @param sector names the group together with the name; the eye finds it in the heading above the rows
     */
    RegisterField(RegisterRow row, String sector, Formats formats, Consumer<MarkDraft> save) {
        this.row = row;
        this.formats = formats;
        this.save = save;
        addClassName("qb-register-row");
        String name = getTranslation(
                "meetings.register.name",
                row.holding().position(),
                row.holding().organisation(),
                getTranslation(row.holding().standing().messageKey()));
        Span who = new Span(name);
        who.addClassName("qb-register-name");
        choice = new RadioButtonGroup<>();
        choice.setAriaLabel(getTranslation("meetings.register.row", sector, name));
        choice.setItems(Mark.of(row.holding().standing()));
        choice.setItemLabelGenerator(mark -> getTranslation(mark.messageKey()));
        choice.setValue(row.mark());
        choice.addValueChangeListener(change -> {
            if (!taking && change.getValue() != null) {
                save(change.getValue());
            }
        });
        conflict.addClassName("qb-conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        add(who, choice, conflict);
    }

    private void save(Mark mark) {
        save.accept(new MarkDraft(row.holding().member(), row.holding().seat(), mark, row.version()));
    }

    /** Takes over how the row stands now, unless this is where two answers meet. */
    void take(RecordResult result) {
        result.rows().stream()
                .filter(found -> same(found.holding()))
                .findFirst()
                .ifPresent(found -> row = found);
        Optional<RecordResult.Conflict> met = result.conflicts().stream()
                .filter(found -> same(found.stands().holding()))
                .findFirst();
        if (met.isPresent()) {
            showConflict(met.get());
        } else if (!conflict.isVisible()) {
            restore();
        }
    }

    /** Shows what is stored. */
    void restore() {
        conflict.setVisible(false);
        taking = true;
        choice.setValue(row.mark());
        taking = false;
    }

    private void showConflict(RecordResult.Conflict met) {
        RegisterRow stands = met.stands();
        Mark theirs = stands.mark();
        conflict.removeAll();
        conflict.add(new Span(getTranslation(
                "meetings.conflict.text",
                stands.recordedBy().isEmpty() ? getTranslation("meetings.conflict.somebody") : stands.recordedBy(),
                getTranslation(theirs == null ? "meetings.mark.none" : theirs.messageKey()),
                stands.recordedAt() == null ? "" : formats.moment(stands.recordedAt(), getLocale()),
                getTranslation(met.wanted().mark().messageKey()))));
        Button keep = new Button(getTranslation("meetings.conflict.keep-theirs"), click -> restore());
        Button mine = new Button(getTranslation("meetings.conflict.record-mine"), click -> {
            conflict.setVisible(false);
            save(met.wanted().mark());
        });
        Div buttons = new Div(keep, mine);
        buttons.addClassName("qb-actions");
        conflict.add(buttons);
        conflict.setVisible(true);
    }

    private boolean same(Holding other) {
        return other.member().equals(row.holding().member())
                && other.seat().equals(row.holding().seat());
    }
}
