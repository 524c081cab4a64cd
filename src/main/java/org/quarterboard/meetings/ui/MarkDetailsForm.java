package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.quarterboard.meetings.AttendanceMode;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDetails;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.RegisterRow;

/** What a row of the register says beside its answer. Each field is saved as it is left. */
final class MarkDetailsForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_POSITION = 200;
    private static final int LONGEST_REASON = 500;

    private final RadioButtonGroup<AttendanceMode> mode = new RadioButtonGroup<>();
    private final TimePicker arrived = new TimePicker();
    private final TimePicker left = new TimePicker();
    private final TextField delegate = new TextField();
    private final TextField reason = new TextField();
    private transient RegisterRow row;
    private boolean taking;

    /**
     * @param who whom the row is about, for those who listen
     * @param save takes the answer with what was changed
     */
    MarkDetailsForm(RegisterRow row, String who, Consumer<MarkDraft> save) {
        this.row = row;
        addClassName("qb-register-details");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("registers.details.of", who));
        Mark mark = row.mark();
        if (mark == null) {
            add(new Paragraph(getTranslation("registers.details.answer-first")));
            return;
        }
        if (mark.attended()) {
            presence();
        }
        if (mark == Mark.DELEGATE) {
            delegate();
        }
        if (!row.inTerm()) {
            reason();
        }
        for (HasValue<?, ?> field : List.of(mode, arrived, left, delegate, reason)) {
            field.addValueChangeListener(change -> {
                if (!taking) {
                    save.accept(this.row.answer(mark, typed()));
                }
            });
        }
        show(row);
        Button back = new Button(
                getTranslation("registers.details.take-back"),
                click -> save.accept(this.row.answer(null, MarkDetails.NONE)));
        back.addClassName("qb-register-take-back");
        add(back);
    }

    private void presence() {
        mode.setLabel(getTranslation("registers.details.mode"));
        mode.setItems(AttendanceMode.values());
        mode.setItemLabelGenerator(item -> getTranslation(item.messageKey()));
        time(arrived, "registers.details.arrived");
        time(left, "registers.details.left");
        add(mode, arrived, left);
    }

    private void time(TimePicker picker, String label) {
        picker.setLabel(getTranslation(label));
        picker.setStep(Duration.ofMinutes(5));
        picker.setLocale(getLocale());
        picker.setClearButtonVisible(true);
    }

    private void delegate() {
        delegate.setLabel(getTranslation("registers.details.delegate"));
        delegate.setHelperText(getTranslation("registers.details.delegate-hint"));
        delegate.setMaxLength(LONGEST_POSITION);
        add(delegate);
    }

    private void reason() {
        reason.setLabel(getTranslation("registers.details.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        add(reason);
    }

    /** Whether the fields are still those of the answer. */
    boolean fits(RegisterRow stands) {
        return stands.mark() == row.mark() && row.mark() != null;
    }

    /** Takes over what is stored, without losing the place of whoever is typing. */
    void show(RegisterRow stands) {
        row = stands;
        MarkDetails details = stands.details();
        taking = true;
        if (mode.getParent().isPresent()) {
            mode.setValue(details.mode());
        }
        arrived.setValue(details.arrived());
        left.setValue(details.left());
        delegate.setValue(details.delegatePosition());
        reason.setValue(details.reason());
        taking = false;
    }

    private MarkDetails typed() {
        return new MarkDetails(
                mode.getValue(), arrived.getValue(), left.getValue(), delegate.getValue(), reason.getValue());
    }

    /** The first thing that can be filled in. */
    void focusFirst() {
        getChildren()
                .map(Component::getElement)
                .filter(element -> !element.getTag().equals("p"))
                .findFirst()
                .ifPresent(element -> element.callJsFunction("focus"));
    }
}
