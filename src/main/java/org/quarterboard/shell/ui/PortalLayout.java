package org.quarterboard.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.security.AccountService;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.Scope;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServicePage;

/** The frame around every page: the product's name, the service, the person, and the way to each job. */
@Layout
@AnonymousAllowed
class PortalLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient ChosenService chosen;
    private final transient CurrentPerson currentPerson;
    private final transient Scope scope;
    private final transient AccountService accounts;
    private final transient AuthenticationContext authentication;
    private final DrawerToggle toggle = new DrawerToggle();
    private final Header bar = new Header();

    PortalLayout(
            ChosenService chosen,
            CurrentPerson currentPerson,
            Scope scope,
            AccountService accounts,
            AuthenticationContext authentication) {
        this.chosen = chosen;
        this.currentPerson = currentPerson;
        this.scope = scope;
        this.accounts = accounts;
        this.authentication = authentication;

        bar.addClassName("qb-bar");
        setPrimarySection(Section.NAVBAR);
        toggle.setAriaLabel(getTranslation("shell.nav.toggle"));
        addToNavbar(bar);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<Viewer> viewer = currentPerson.viewer();
        List<SelectedService> mine =
                viewer.isPresent() && !viewer.get().mustChangePassword() ? chosen.all() : List.of();
        SelectedService service = chosen.choose(mine, event.getRouteParameters(), event.getLocation())
                .orElse(null);
        fillBar(viewer.orElse(null), mine, service, event.getRouteParameters(), event.getLocation());
        fillDrawer(viewer.orElse(null), mine, service);
    }

    private void fillBar(
            @Nullable Viewer viewer,
            List<SelectedService> mine,
            @Nullable SelectedService service,
            RouteParameters parameters,
            Location location) {
        bar.removeAll();
        Anchor skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("qb-skip");
        skip.setRouterIgnore(true);
        Span name = new Span("Quarterboard");
        name.addClassName("qb-name");
        bar.add(skip, toggle, name);
        if (service != null) {
            bar.add(mine.size() > 1 ? switcher(mine, service, parameters, location) : fixed(service));
        }
        if (viewer != null) {
            bar.add(personMenu(viewer));
        }
    }

    private static Span fixed(SelectedService service) {
        Span only = new Span(service.name());
        only.addClassName("qb-service-name");
        return only;
    }

    private Select<SelectedService> switcher(
            List<SelectedService> mine, SelectedService service, RouteParameters parameters, Location location) {
        Select<SelectedService> select = new Select<>();
        select.addClassName("qb-service");
        select.setAriaLabel(getTranslation("shell.service"));
        select.setItems(mine);
        select.setItemLabelGenerator(SelectedService::name);
        select.setValue(service);
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent().navigate(samePage(change.getValue(), parameters, location));
            }
        });
        return select;
    }

    /** The same kind of page at the other service; a single meeting or import leads to the list. */
    private static String samePage(SelectedService other, RouteParameters parameters, Location location) {
        List<String> segments = location.getSegments();
        if (parameters.get(ServicePage.SERVICE).isPresent() && segments.size() >= 3) {
            String page = segments.get(2);
            return other.path(page.equals("kpis") && segments.size() > 3 ? "kpis/" + segments.get(3) : page);
        }
        return "?" + ServicePage.SERVICE + "=" + other.code();
    }

    private MenuBar personMenu(Viewer viewer) {
        MenuBar menu = new MenuBar();
        menu.addClassName("qb-person");
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        menu.getElement().setAttribute("aria-label", getTranslation("shell.person"));
        MenuItem top = menu.addItem(viewer.displayName());
        if (!viewer.mustChangePassword()) {
            top.getSubMenu()
                    .addItem(
                            getTranslation("shell.account"),
                            click -> UI.getCurrent().navigate("account"));
            boolean welsh = Messages.WELSH.getLanguage().equals(getLocale().getLanguage());
            Locale other = welsh ? Messages.ENGLISH : Messages.WELSH;
            top.getSubMenu().addItem(getTranslation(welsh ? "shell.english" : "shell.welsh"), click -> speak(other));
            top.getSubMenu().addItem(getTranslation("shell.dark"), click -> dark(true));
            top.getSubMenu().addItem(getTranslation("shell.light"), click -> dark(false));
        }
        top.getSubMenu().addItem(getTranslation("shell.sign-out"), click -> authentication.logout());
        return menu;
    }

    private static void dark(boolean on) {
        UI.getCurrent().getPage().setColorScheme(on ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
    }

    private void speak(Locale locale) {
        accounts.chooseLanguage(locale.getLanguage());
        UI.getCurrent().getSession().setLocale(locale);
        UI.getCurrent().getPage().reload();
    }

    private void fillDrawer(@Nullable Viewer viewer, List<SelectedService> mine, @Nullable SelectedService service) {
        getChildren()
                .filter(child -> "drawer".equals(child.getElement().getAttribute("slot")))
                .toList()
                .forEach(this::remove);
        if (viewer == null || viewer.mustChangePassword()) {
            setDrawerOpened(false);
            return;
        }
        Set<String> portalWide = Stream.of(Capability.MANAGE_DIRECTORY, Capability.MANAGE_PEOPLE)
                .filter(capability -> scope.allowsPortalWide(viewer, capability))
                .map(Capability::name)
                .collect(Collectors.toSet());
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("shell.nav"));
        boolean readsFigures = mine.stream().anyMatch(each -> each.may(Capability.Names.READ_KPI));
        for (Navigation.Entry entry : Navigation.entries(service, readsFigures, portalWide)) {
            SideNavItem item = new SideNavItem(getTranslation(entry.key()), entry.path());
            item.setMatchNested(!entry.path().isEmpty());
            nav.addItem(item);
        }
        addToDrawer(nav);
    }
}
