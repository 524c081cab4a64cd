package org.quarterboard.kpi.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CataloguePagesDbTest {

    private final ApplicationContext context;
    private final MeasureCatalogue catalogue;
    private final TestPeople people;
    private final JdbcClient jdbc;

    @Autowired
    CataloguePagesDbTest(ApplicationContext context, MeasureCatalogue catalogue, TestPeople people, JdbcClient jdbc) {
        this.context = context;
        this.catalogue = catalogue;
        this.people = people;
        this.jdbc = jdbc;
    }

    @AfterEach
    void signOut() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void everyMeasureIsListedAndHasItsPageInBothLanguagesAndWordings() {
        openAs(Role.DATA_OFFICER, Messages.ENGLISH);
        Browserless.go("catalogue");
        assertThat(_get(H1.class).getText()).isEqualTo("What the measures mean");
        List<String> addresses = measures();
        assertThat(addresses).hasSize(catalogue.measures().size());
        for (Locale locale : List.of(Messages.ENGLISH, Messages.WELSH)) {
            UI.getCurrent().setLocale(locale);
            for (String address : addresses) {
                for (String wording : List.of("england", "wales")) {
                    Browserless.go(address.replace("england", wording));
                    String page = _get(Main.class).getElement().getTextRecursively();
                    assertThat(page).as(address).doesNotContain("!kpi.").hasSizeGreaterThan(500);
                    assertThat(_find(H2.class)).as(address).hasSizeGreaterThanOrEqualTo(4);
                }
            }
        }
    }

    @Test
    void theSearchStandsInTheAddressAndSurvivesAnyCharacter() {
        openAs(Role.DATA_OFFICER, Messages.ENGLISH);
        Browserless.go("catalogue?q=foyer");
        assertThat(_get(TextField.class).getValue()).isEqualTo("foyer");
        assertThat(measures()).containsExactly("catalogue/1b?wording=england");
        assertThat(_get(Main.class).getElement().getTextRecursively())
                .contains("1 measure speaks of “foyer”.")
                .contains("Found here: Foyer");

        String odd = "50% & <b>é</b> + #1?x=y'{0}";
        _setValue(_get(TextField.class), odd);
        _click(_get(Button.class, spec -> spec.withText("Search")));
        assertThat(_get(TextField.class).getValue()).isEqualTo(odd);
        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("No measure speaks of “" + odd + "”. Try a single word");
        assertThat(_get(Anchor.class, spec -> spec.withText("Show all measures"))
                        .getHref())
                .isEqualTo("catalogue?wording=england");
    }

    @Test
    void aMeasureSaysItsRulesItsPartsAndWhatIsPlanned() {
        openAs(Role.DATA_OFFICER, Messages.ENGLISH);
        Browserless.go("catalogue/1b");
        String types = _get(Main.class).getElement().getTextRecursively();
        assertThat(_get(H1.class).getText()).isEqualTo("KPI 1b: Accommodation by type");
        assertThat(types)
                .contains("Bed and breakfast, no fixed abode and unknown accommodation can never be suitable."
                        + " A file that breaks this is not taken.")
                .contains("Traveller site")
                .contains("1 April 2025")
                .contains("kpi1_suitable_yoi_end");
        Browserless.go("catalogue/10a");
        assertThat(_get(Main.class).getElement().getTextRecursively())
                .contains("Planned for 2026/27")
                .contains("It is not in force.");
        Browserless.go("catalogue/3?wording=wales");
        assertThat(_get(H1.class).getText()).isEqualTo("KPI 3: Children with identified ALN who have a plan");
        Browserless.go("catalogue/3z");
        assertThat(_get(H1.class).getText()).startsWith("That is not here");
    }

    @Test
    void aPersonWhoReadsNoFiguresFindsNoPage() {
        people.signIn(new Viewer.Grant(Role.ADMINISTRATOR, ScopeKind.PORTAL, 0, ""));
        Browserless.open(context);
        Browserless.go("catalogue");
        assertThat(_get(H1.class).getText()).startsWith("That is not here");
        Browserless.go("catalogue/1b");
        assertThat(_get(H1.class).getText()).startsWith("That is not here");
    }

    private void openAs(Role role, Locale locale) {
        people.signIn(
                new Viewer.Grant(role, ScopeKind.SERVICE, Services.create(jdbc).value(), ""));
        Browserless.open(context, locale);
    }

    private static List<String> measures() {
        return _find(_get(DataTable.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
    }
}
