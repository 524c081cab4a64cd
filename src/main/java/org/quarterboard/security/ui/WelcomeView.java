package org.quarterboard.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.quarterboard.security.FirstAdministrator;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.Page;

/** Where the printed one-time link leads: the first administrator opens the own account. */
@Route(value = "welcome", autoLayout = false)
@AnonymousAllowed
class WelcomeView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient FirstAdministrator firstAdministrator;

    WelcomeView(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
        addClassName("qb-login");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        if (!firstAdministrator.isAwaited()) {
            open(t("security.welcome.title"), "");
            add(new Paragraph(t("security.welcome.link-used")));
            return;
        }
        open(t("security.welcome.title"), t("security.welcome.lead"));
        ErrorSummary errors = new ErrorSummary();
        TextField name = new TextField(t("security.welcome.name"));
        name.setHelperText(t("security.welcome.name-hint"));
        EmailField email = new EmailField(t("security.login.email"));
        PasswordField password = new PasswordField(t("security.account.new"));
        password.setHelperText(t("security.account.new-hint"));
        password.getElement().setAttribute("autocomplete", "new-password");
        Button accept = new Button(t("security.welcome.open"), click -> {
            if (Feedback.attempt(
                    errors,
                    () -> firstAdministrator.accept(token, name.getValue(), email.getValue(), password.getValue()))) {
                UI.getCurrent().getPage().setLocation("login?done=welcome");
            }
        });
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(errors, name, email, password, accept);
        form.addClassName("qb-form");
        add(form);
    }
}
