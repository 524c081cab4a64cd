package org.quarterboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/**
 * A small form over the page: what it is for, what is wrong with it, its fields in one column, a verb to save. It
 * closes when the save went through and keeps what was typed when it did not.
 */
public class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final Div form = new Div();
    private transient List<Component> fields = List.of();

    /** What saving does; says what is wrong in the summary, or throws what the person can act on. */
    @FunctionalInterface
    public interface SaveCallback {
        void save(ErrorSummary errors);
    }

    public FormDialog(String heading, String lead) {
        setHeaderTitle(heading);
        addClassName("qb-dialog");
        setModal(true);
        form.addClassName("qb-form");
        if (!lead.isEmpty()) {
            Paragraph line = new Paragraph(lead);
            line.addClassName("qb-note");
            form.add(line);
        }
        form.add(errors);
        add(form);
    }

    /** Puts the fields below each other, in their order. */
    public final void fields(Component... inOrder) {
        fields = List.of(inOrder);
        form.add(inOrder);
    }

    /** Gives the form its button, which says what it does; after the fields. */
    public final void save(String verb, SaveCallback callback) {
        Button save = new Button(verb, click -> submit(callback));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // In a line of text Enter saves; in an area of text it begins a new line, and Ctrl and Enter save.
        Component[] lines = fields.stream().filter(TextField.class::isInstance).toArray(Component[]::new);
        if (lines.length > 0) {
            save.addClickShortcut(Key.ENTER).listenOn(lines).resetFocusOnActiveElement();
        }
        Component[] areas = fields.stream().filter(TextArea.class::isInstance).toArray(Component[]::new);
        if (areas.length > 0) {
            save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
                    .listenOn(areas)
                    .resetFocusOnActiveElement();
        }
        Div buttons = new Div(save, new Button(getTranslation("shared.cancel"), click -> close()));
        buttons.addClassName("qb-actions");
        form.add(buttons);
    }

    private void submit(SaveCallback callback) {
        for (Component field : fields) {
            if (field instanceof HasValidation checked) {
                checked.setInvalid(false);
            }
        }
        boolean done = Feedback.attempt(errors, () -> callback.save(errors));
        if (done && !errors.hasErrors()) {
            close();
        }
    }
}
