package org.quarterboard.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.annotation.security.PermitAll;
import org.quarterboard.security.AccountService;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.Page;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** The own account: changing the password, and having to. */
@Route("account")
@PermitAll
class AccountView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;

    AccountView(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean must = accounts.mustChangePassword();
        open(t("security.account.title"), t(must ? "security.account.must-change" : "security.account.lead"));
        ErrorSummary errors = new ErrorSummary();
        PasswordField current = field("security.account.current", "current-password");
        PasswordField chosen = field("security.account.new", "new-password");
        chosen.setHelperText(t("security.account.new-hint"));
        PasswordField again = field("security.account.again", "new-password");
        Button change = new Button(t("security.account.change"), click -> change(errors, current, chosen, again));
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(new H2(t("security.account.change")), errors, current, chosen, again, change);
        form.addClassName("qb-form");
        add(form);
    }

    private PasswordField field(String key, String autocomplete) {
        PasswordField field = new PasswordField(t(key));
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private void change(ErrorSummary errors, PasswordField current, PasswordField chosen, PasswordField again) {
        errors.clear();
        again.setInvalid(false);
        if (!chosen.getValue().equals(again.getValue())) {
            errors.show(again, t("security.account.not-alike"));
            return;
        }
        if (Feedback.attempt(errors, () -> accounts.changePassword(current.getValue(), chosen.getValue()))) {
            signOut();
        }
    }

    /** A changed password ends the session: the next one begins with the rights that go with it. */
    private static void signOut() {
        UI.getCurrent().getPage().setLocation("login?done=password");
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        if (request != null && response != null) {
            new SecurityContextLogoutHandler()
                    .logout(
                            request.getHttpServletRequest(),
                            response.getHttpServletResponse(),
                            SecurityContextHolder.getContext().getAuthentication());
        }
    }
}
