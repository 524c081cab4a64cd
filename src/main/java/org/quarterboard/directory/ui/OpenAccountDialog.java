package org.quarterboard.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.quarterboard.security.PeopleService.IssuedPassword;
import org.quarterboard.security.PeopleService.PersonDraft;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;

/** Opens an account and then shows its password, once. */
class OpenAccountDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Opens the account. */
    @FunctionalInterface
    interface SaveCallback {
        IssuedPassword open(PersonDraft draft);
    }

    private final transient SaveCallback save;
    private final transient Consumer<IssuedPassword> opened;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final Select<String> language = new Select<>();

    OpenAccountDialog(SaveCallback save, Consumer<IssuedPassword> opened) {
        this.save = save;
        this.opened = opened;
        setHeaderTitle(getTranslation("people.open"));
        name.setLabel(getTranslation("people.name"));
        name.setHelperText(getTranslation("people.name-hint"));
        email.setLabel(getTranslation("people.email"));
        email.setHelperText(getTranslation("people.email-hint"));
        language.setLabel(getTranslation("people.language"));
        language.setItems("en", "cy");
        language.setItemLabelGenerator(tag -> getTranslation("people.language." + tag));
        language.setValue("en");
        Div form = new Div(errors, name, email, language);
        form.addClassName("qb-form");
        add(form);
        Button leave = new Button(getTranslation("people.leave"), click -> close());
        Button open = new Button(getTranslation("people.open"), click -> save());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(actions(open, leave));
    }

    private void save() {
        Feedback.attempt(
                errors, () -> show(save.open(new PersonDraft(name.getValue(), email.getValue(), language.getValue()))));
    }

    /** The dialog stays until it is closed by hand: the password cannot be seen again. */
    private void show(IssuedPassword issued) {
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        removeAll();
        add(new PasswordNote(issued));
        Button done = new Button(getTranslation("people.password-noted"), click -> {
            close();
            opened.accept(issued);
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(actions(done));
    }

    private static Div actions(Button... buttons) {
        Div bar = new Div(buttons);
        bar.addClassName("qb-actions");
        return bar;
    }
}
