package org.quarterboard.security.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where people sign in. Wrong, closed and locked answer alike. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final LoginForm form = new LoginForm();
    private final Paragraph note = new Paragraph();

    LoginView() {
        addClassName("qb-login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        note.addClassName("qb-login-note");
        note.setVisible(false);
        Paragraph lead = new Paragraph(getTranslation("security.login.lead"));
        lead.addClassName("qb-lead");
        add(new H1("Quarterboard"), lead, note, form);
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form texts = words.getForm();
        texts.setTitle(getTranslation("security.login.title"));
        texts.setUsername(getTranslation("security.login.email"));
        texts.setPassword(getTranslation("security.login.password"));
        texts.setSubmit(getTranslation("security.login.submit"));
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(getTranslation("security.login.failed"));
        error.setMessage(getTranslation("security.login.failed-text"));
        error.setUsername(getTranslation("security.login.email-missing"));
        error.setPassword(getTranslation("security.login.password-missing"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        form.setError(query.getParameters().containsKey("error"));
        query.getSingleParameter("done").ifPresent(done -> {
            if (done.equals("password") || done.equals("welcome")) {
                note.setText(getTranslation("security.login.done-" + done));
                note.setVisible(true);
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.login.title") + " – Quarterboard";
    }
}
