package org.quarterboard.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.quarterboard.security.AccountService;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.Scope;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.HomeCard.Entry;
import org.quarterboard.shared.HomeCard.Place;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Page;
import org.quarterboard.shared.ui.SelectedService;
import org.springframework.beans.factory.ObjectProvider;

/** First what needs the reader, then the next board, then what is new: whatever the rooms have to say. */
@Route("")
@PermitAll
class HomeView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ChosenService chosen;
    private final transient List<HomeCard> cards;
    private final transient CurrentPerson currentPerson;
    private final transient Scope scope;
    private final transient AccountService accounts;

    HomeView(
            ChosenService chosen,
            ObjectProvider<HomeCard> cards,
            CurrentPerson currentPerson,
            Scope scope,
            AccountService accounts) {
        this.chosen = chosen;
        this.cards = cards.orderedStream().toList();
        this.currentPerson = currentPerson;
        this.scope = scope;
        this.accounts = accounts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (accounts.mustChangePassword()) {
            event.forwardTo("account");
            return;
        }
        Viewer viewer = currentPerson.required();
        Optional<SelectedService> service =
                chosen.choose(chosen.all(), event.getRouteParameters(), event.getLocation());
        if (service.isPresent()) {
            show(service.get());
        } else if (scope.allowsPortalWide(viewer, Capability.MANAGE_PEOPLE)) {
            showAdministrator();
        } else {
            open(t("shell.home.title"), "");
            add(new EmptyState(t("shell.home.no-service")));
        }
    }

    private void show(SelectedService service) {
        open(service.name(), t("shell.home.lead"));
        List<Entry> entries = cards.stream()
                .flatMap(card -> card.entries(service.id(), service.can(), getLocale()).stream())
                .toList();
        for (Place place : Place.values()) {
            List<Entry> here =
                    entries.stream().filter(entry -> entry.place() == place).toList();
            if (!here.isEmpty()) {
                add(section(t("shell.home." + place.name()), here));
            } else if (place == Place.NEEDS_YOU) {
                add(section(t("shell.home.NEEDS_YOU"), List.of()));
            }
        }
    }

    private Section section(String heading, List<Entry> entries) {
        Section section = new Section(new H2(heading));
        section.addClassName("qb-home-section");
        if (entries.isEmpty()) {
            section.add(new Paragraph(t("shell.home.nothing")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("qb-home-list");
        entries.forEach(entry -> list.add(new ListItem(parts(entry))));
        if (!entries.isEmpty()) {
            section.add(list);
        }
        return section;
    }

    private static Component[] parts(Entry entry) {
        H3 title = new H3(entry.title());
        Paragraph text = new Paragraph(entry.text());
        return entry.path() == null || entry.linkText() == null
                ? new Component[] {title, text}
                : new Component[] {title, text, new Anchor(entry.path(), entry.linkText())};
    }

    private void showAdministrator() {
        open(t("shell.home.title"), t("shell.home.administrator"));
        UnorderedList list = new UnorderedList(
                new ListItem(new Anchor("admin/services", t("shell.home.go-services"))),
                new ListItem(new Anchor("admin/people", t("shell.home.go-people"))));
        list.addClassName("qb-home-list");
        add(list);
    }
}
