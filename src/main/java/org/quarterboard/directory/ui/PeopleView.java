package org.quarterboard.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterboard.directory.ScopeChoices;
import org.quarterboard.security.Capability;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.PeopleService.IssuedPassword;
import org.quarterboard.security.PeopleService.PeoplePage;
import org.quarterboard.security.PeopleService.PersonListItem;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Page;

/** Everybody who may sign in, a page at a time; the person chosen in the address stands above the list. */
@Route("admin/people")
@RolesAllowed(Capability.Names.MANAGE_PEOPLE)
class PeopleView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PeopleService people;
    private final transient ScopeChoices scopes;

    PeopleView(PeopleService people, ScopeChoices scopes) {
        this.people = people;
        this.scopes = scopes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill(PeopleAddress.of(event.getLocation()));
    }

    private void fill(PeopleAddress address) {
        Button openAccount =
                new Button(t("people.open"), click -> new OpenAccountDialog(people::open, this::opened).open());
        openAccount.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open(t("people.title"), t("people.lead"), openAccount);
        GrantWords words = new GrantWords(scopes.services(), scopes.regions(), this::t);
        address.person()
                .ifPresent(uuid -> add(new PersonSection(people.person(uuid), people, words, () -> fill(address))));
        PeoplePage page = people.people(address.search(), address.page());
        add(search(address));
        if (page.people().isEmpty()) {
            add(new EmptyState(t("people.none-found", address.search())));
            return;
        }
        add(table(page, address, words));
        if (page.pages() > 1) {
            add(pager(page, address));
        }
    }

    private Div search(PeopleAddress address) {
        TextField words = new TextField(t("people.search"));
        words.setHelperText(t("people.search-hint"));
        words.setValue(address.search());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        Button search = new Button(t("people.search-button"), click -> go(address.searching(words.getValue())));
        search.addClickShortcut(Key.ENTER).listenOn(words);
        Div form = new Div(words, search);
        form.addClassName("qb-actions");
        form.getElement().setAttribute("role", "search");
        return form;
    }

    /** Which of them are shown, and the way to the others. */
    private Nav pager(PeoplePage page, PeopleAddress address) {
        Nav nav = new Nav(new Span(
                t("people.shown", page.first(), page.first() + page.people().size() - 1, page.total())));
        nav.addClassName("qb-actions");
        nav.getElement().setAttribute("aria-label", t("people.pages"));
        if (page.page() > 1) {
            nav.add(new Anchor(address.onPage(page.page() - 1).path(), t("people.previous")));
        }
        if (page.page() < page.pages()) {
            nav.add(new Anchor(address.onPage(page.page() + 1).path(), t("people.next")));
        }
        return nav;
    }

    private static void go(PeopleAddress address) {
        UI.getCurrent().navigate(PeopleAddress.PATH, address.parameters());
    }

    private void opened(IssuedPassword issued) {
        go(new PeopleAddress("", 1, Optional.of(issued.uuid())));
    }

    private DataTable table(PeoplePage page, PeopleAddress address, GrantWords words) {
        DataTable table = new DataTable(
                t("people.caption"),
                List.of(
                        Column.text(t("people.name")),
                        Column.text(t("people.email")),
                        Column.text(t("people.roles")),
                        Column.text(t("people.account"))));
        page.people().forEach(person -> table.row(cells(person, address, words)));
        return table;
    }

    private Component[] cells(PersonListItem person, PeopleAddress address, GrantWords words) {
        String roles = person.grants().stream().map(words::of).sorted().collect(Collectors.joining("; "));
        Badge state = person.active()
                ? new Badge(Badge.Kind.GOOD, t("people.active"))
                : new Badge(Badge.Kind.NEUTRAL, t("people.closed"));
        return new Component[] {
            new Anchor(address.choosing(person.uuid()).path(), person.displayName()),
            new Span(person.email()),
            new Span(roles.isEmpty() ? t("people.no-role") : roles),
            state
        };
    }
}
