package org.quarterboard.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.PeopleService.IssuedPassword;
import org.quarterboard.security.PeopleService.PersonListItem;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;

/** One person: the roles, and what can be done with the account. */
class PersonSection extends Section {

    private static final long serialVersionUID = 1L;

    private final PersonListItem person;
    private final transient PeopleService people;
    private final transient GrantWords words;
    private final transient Runnable changed;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div password = new Div();

    PersonSection(PersonListItem person, PeopleService people, GrantWords words, Runnable changed) {
        this.person = person;
        this.people = people;
        this.words = words;
        this.changed = changed;
        addClassName("qb-person");
        add(new H2(person.displayName()), new Paragraph(person.email()), errors, accountActions(), password);
        add(new H3(getTranslation("people.roles")), roles());
        GrantForm form = new GrantForm(words);
        Button grant = new Button(getTranslation("people.give"), click -> {
            form.clearErrors();
            form.getFormDataObject(errors)
                    .ifPresent(given -> attempt(() -> people.grant(person.id(), given), "people.given"));
        });
        grant.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H3(getTranslation("people.give-title")), form, grant);
    }

    private Component accountActions() {
        Button issue = new Button(getTranslation("people.issue"), click -> issue());
        Button close = person.active()
                ? new Button(
                        getTranslation("people.close"),
                        click -> attempt(() -> people.setActive(person.id(), false), "people.close-done"))
                : new Button(
                        getTranslation("people.reopen"),
                        click -> attempt(() -> people.setActive(person.id(), true), "people.reopen-done"));
        if (person.active()) {
            close.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        Div actions = new Div(issue, close);
        actions.addClassName("qb-actions");
        return actions;
    }

    private void issue() {
        Feedback.attempt(errors, () -> {
            IssuedPassword issued = people.issuePassword(person.id());
            password.removeAll();
            password.add(new PasswordNote(issued));
        });
    }

    private Component roles() {
        if (person.grants().isEmpty()) {
            return new EmptyState(getTranslation("people.no-role-yet"));
        }
        DataTable table = new DataTable(
                        getTranslation("people.roles"),
                        List.of(
                                Column.text(getTranslation("people.role")),
                                Column.text(getTranslation("people.withdraw"))))
                .withHiddenCaption();
        person.grants().forEach(grant -> table.row(new Span(words.of(grant)), withdraw(grant)));
        return table;
    }

    private Button withdraw(Viewer.Grant grant) {
        Button button = new Button(
                getTranslation("people.withdraw"),
                click -> attempt(() -> people.withdraw(person.id(), grant), "people.withdrawn"));
        button.setAriaLabel(getTranslation("people.withdraw-which", words.of(grant)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void attempt(Runnable action, String doneKey) {
        if (Feedback.attempt(errors, action)) {
            changed.run();
            Feedback.done(getTranslation(doneKey, person.displayName()));
        }
    }
}
