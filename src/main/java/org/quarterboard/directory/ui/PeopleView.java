package org.quarterboard.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterboard.directory.ScopeChoices;
import org.quarterboard.security.Capability;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.PeopleService.IssuedPassword;
import org.quarterboard.security.PeopleService.PersonListItem;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.Page;

/** Everybody who may sign in; the person chosen in the address stands above the list. */
@Route("admin/people")
@RolesAllowed(Capability.Names.MANAGE_PEOPLE)
class PeopleView extends Page implements BeforeEnterObserver {

    static final String PATH = "admin/people";
    static final String PERSON = "person";
    private static final long serialVersionUID = 1L;

    private final transient PeopleService people;
    private final transient ScopeChoices scopes;

    PeopleView(PeopleService people, ScopeChoices scopes) {
        this.people = people;
        this.scopes = scopes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill(event.getLocation().getQueryParameters().getSingleParameter(PERSON));
    }

    private void fill(Optional<String> chosen) {
        Button openAccount =
                new Button(t("people.open"), click -> new OpenAccountDialog(people::open, this::opened).open());
        openAccount.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open(t("people.title"), t("people.lead"), openAccount);
        List<PersonListItem> all = people.people();
        GrantWords words = new GrantWords(scopes.services(), scopes.regions(), this::t);
        chosen.ifPresent(uuid -> add(new PersonSection(
                all.stream()
                        .filter(person -> person.uuid().toString().equals(uuid))
                        .findFirst()
                        .orElseThrow(NotFoundException::new),
                people,
                words,
                () -> fill(chosen))));
        add(table(all, words));
    }

    private void opened(IssuedPassword issued) {
        people.people().stream()
                .filter(person -> person.id().equals(issued.person()))
                .findFirst()
                .ifPresent(person -> UI.getCurrent()
                        .navigate(PATH, QueryParameters.of(PERSON, person.uuid().toString())));
    }

    private DataTable table(List<PersonListItem> all, GrantWords words) {
        DataTable table = new DataTable(
                t("people.caption"),
                List.of(
                        Column.text(t("people.name")),
                        Column.text(t("people.email")),
                        Column.text(t("people.roles")),
                        Column.text(t("people.account"))));
        all.forEach(person -> table.row(cells(person, words)));
        return table;
    }

    private Component[] cells(PersonListItem person, GrantWords words) {
        String roles = person.grants().stream().map(words::of).sorted().collect(Collectors.joining("; "));
        Badge state = person.active()
                ? new Badge(Badge.Kind.GOOD, t("people.active"))
                : new Badge(Badge.Kind.NEUTRAL, t("people.closed"));
        return new Component[] {
            new Anchor(PATH + "?" + PERSON + "=" + person.uuid(), person.displayName()),
            new Span(person.email()),
            new Span(roles.isEmpty() ? t("people.no-role") : roles),
            state
        };
    }
}
