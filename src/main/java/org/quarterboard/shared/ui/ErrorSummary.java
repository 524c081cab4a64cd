package org.quarterboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.quarterboard.shared.UserFacingException;

/** What is wrong with a form, on top of it, each line leading to its field; the field says the same. */
public final class ErrorSummary extends Div {

    private static final long serialVersionUID = 1L;

    private final UnorderedList lines = new UnorderedList();

    public ErrorSummary() {
        addClassName("qb-errors");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
        add(new H2(getTranslation("shared.errors.heading")), lines);
    }

    public void clear() {
        lines.removeAll();
        setVisible(false);
    }

    /** Says what is wrong as a whole. */
    public void show(String text) {
        lines.add(new ListItem(text));
        appear();
    }

    public void show(UserFacingException problem) {
        show(getTranslation(problem.messageKey(), problem.arguments().toArray()));
    }

    /** Says what is wrong with a field, here and at the field. */
    public <F extends Component & HasValidation & Focusable<?>> void show(F field, String text) {
        field.setInvalid(true);
        field.setErrorMessage(text);
        Button lead = new Button(text, click -> field.focus());
        lead.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        lines.add(new ListItem(lead));
        appear();
    }

    public boolean hasErrors() {
        return isVisible();
    }

    private void appear() {
        setVisible(true);
        getElement().callJsFunction("focus");
    }
}
