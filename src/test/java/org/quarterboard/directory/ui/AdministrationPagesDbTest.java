package org.quarterboard.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.directory.DirectoryAdministration;
import org.quarterboard.directory.DirectoryFile;
import org.quarterboard.directory.ScopeChoices.Choice;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.PeopleService.PersonListItem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Messages;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator's pages show and change what the services hold. */
@PortalTest
class AdministrationPagesDbTest {

    private static final String HEADER = String.join(",", DirectoryFile.SERVICES.columns()) + "\n";

    private final ApplicationContext context;
    private final DirectoryAdministration directory;
    private final PeopleService people;
    private final TestPeople testPeople;
    private final JdbcClient jdbc;

    private final String code =
            "V-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Autowired
    AdministrationPagesDbTest(
            ApplicationContext context,
            DirectoryAdministration directory,
            PeopleService people,
            TestPeople testPeople,
            JdbcClient jdbc) {
        this.context = context;
        this.directory = directory;
        this.people = people;
        this.testPeople = testPeople;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        AsSystem.run(
                "test",
                () -> directory.save(
                        DirectoryFile.SERVICES,
                        file(code + ",Page " + code + ",ENGLAND,PAGES,Page region,PAGES,Page family,2000-04-01,")));
        testPeople.signIn(new Viewer.Grant(Role.ADMINISTRATOR, ScopeKind.PORTAL, 0, ""));
        Browserless.open(context);
    }

    @AfterEach
    void close() {
        Browserless.close();
        testPeople.signOut();
    }

    @Test
    void theListLeadsToEachService() {
        UI.getCurrent().navigate("admin/services");
        assertThat(_get(H1.class).getText()).isEqualTo("Services");
        assertThat(words(_get(ServicesView.class))).contains("Page " + code, "Page region", "Page family");
        UI.getCurrent().navigate("admin/services/" + code);
        assertThat(_get(H1.class).getText()).isEqualTo("Page " + code);
        assertThat(words(_get(ServiceView.class))).contains("Since 1 April 2000", "There is no complete population");
    }

    @Test
    void aFileIsShownBeforeItIsSaved() {
        UI.getCurrent().navigate("admin/services");
        FileSection section = _get(FileSection.class);
        String other = code + "B";
        section.received(file(other + ",Saved " + other + ",ENGLAND,PAGES,Page region,PAGES,Page family,2000-04-01,"));
        assertThat(words(section)).contains("1 row is new, none is changed, none is held already.");
        assertThat(words(_get(ServicesView.class))).doesNotContain("Saved " + other);
        _click(_get(Button.class, spec -> spec.withText("Save services.csv")));
        assertThat(words(_get(ServicesView.class))).contains("Saved " + other);
    }

    @Test
    void whatIsWrongIsShownWithItsCureAndCannotBeSaved() {
        UI.getCurrent().navigate("admin/services");
        FileSection section = _get(FileSection.class);
        section.received(file("bad code,Name,ENGLAND,PAGES,Page region,PAGES,Page family,2000-04-01,"));
        assertThat(words(section)).contains("bad code", "That is not a code.", "Use 1 to 20 capital letters");
        _assertNone(Button.class, spec -> spec.withText("Save services.csv"));
    }

    @Test
    void aFileThatChangesNothingOffersNothingToSave() {
        UI.getCurrent().navigate("admin/services");
        FileSection section = _get(FileSection.class);
        section.received(file(code + ",Page " + code + ",ENGLAND,PAGES,Page region,PAGES,Page family,2000-04-01,"));
        assertThat(words(section)).contains("There is nothing to save.");
        _assertNone(Button.class, spec -> spec.withText("Save services.csv"));
    }

    @Test
    void thePagesSpeakWelsh() {
        Browserless.close();
        Browserless.open(context, Messages.WELSH);
        UI.getCurrent().navigate("admin/services/" + code);
        assertThat(words(_get(ServiceView.class))).contains("Awdurdodau lleol", "Plant 10 i 17 oed", "Lloegr");
    }

    @Test
    void anAccountIsOpenedAndItsPasswordShownOnce() {
        UI.getCurrent().navigate("admin/people");
        _click(_get(Button.class, spec -> spec.withText("Open an account")));
        Dialog dialog = _get(Dialog.class);
        String email = code.toLowerCase(Locale.ROOT) + "@example.org";
        _setValue(_get(dialog, TextField.class), "Secretary of the page");
        _setValue(_get(dialog, EmailField.class), email);
        _click(_get(dialog, Button.class, spec -> spec.withText("Open an account")));
        assertThat(_get(Code.class).getText()).hasSizeGreaterThanOrEqualTo(12);
        _click(_get(Button.class, spec -> spec.withText("I have noted it")));
        _assertNone(Code.class);
        assertThat(words(_get(PersonSection.class))).contains(email, "This person has no role yet");
    }

    @Test
    void aRoleIsGivenAndWithdrawn() {
        PersonListItem person = chosen(testPeople.person());
        _click(_get(Button.class, spec -> spec.withText("Give the role")));
        assertThat(words(_get(PersonSection.class))).contains("Choose what the role is given over.");

        Choice service = AsSystem.call(
                "test", () -> new Choice(directory.service(code).service().id().value(), code, "Page " + code));
        choose(service);
        _click(_get(Button.class, spec -> spec.withText("Give the role")));
        assertThat(words(_get(PersonSection.class))).contains("Head of service, Page " + code);
        assertThat(grants(person))
                .containsExactly(new Viewer.Grant(Role.HEAD_OF_SERVICE, ScopeKind.SERVICE, service.id(), ""));

        _click(_get(Button.class, spec -> spec.withText("Withdraw")));
        assertThat(grants(person)).isEmpty();
    }

    @Test
    void anAccountIsClosedAndReopenedAndGivenANewPassword() {
        PersonListItem person = chosen(testPeople.person());
        _click(_get(Button.class, spec -> spec.withText("Close the account")));
        assertThat(found(person).active()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Reopen the account")));
        assertThat(found(person).active()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("Issue a new password")));
        assertThat(_get(Code.class).getText()).hasSizeGreaterThanOrEqualTo(12);
    }

    /** However many there are: everybody is found by page, by a part of the name, and by the address of the page. */
    @Test
    void theLastOfManyPeopleCanBeFoundAndManaged() {
        String marked = "Crowd " + code;
        for (int number = 1; number <= 510; number++) {
            insert("%s %03d".formatted(marked, number));
        }
        Browserless.go("admin/people?q=" + code.toLowerCase(Locale.ROOT));
        assertThat(words(_get(PeopleView.class))).contains(marked + " 001", "Accounts 1 to 50 of 510", "Next page");
        Browserless.go("admin/people?q=" + code + "&page=11");
        assertThat(words(_get(PeopleView.class))).contains(marked + " 510", "Accounts 501 to 510 of 510");
        assertThat(words(_get(PeopleView.class))).doesNotContain(marked + " 500", "Next page");
        Browserless.go("admin/people?q=" + code + "&page=999");
        assertThat(words(_get(PeopleView.class))).contains(marked + " 510");

        PersonListItem last = people.people(marked + " 510", 1).people().getFirst();
        UI.getCurrent()
                .navigate(
                        "admin/people", QueryParameters.of("person", last.uuid().toString()));
        assertThat(words(_get(PersonSection.class))).contains(marked + " 510");
    }

    @Test
    void aSearchStandsInTheAddressAndTakesItsWordsAsTheyAre() {
        UI.getCurrent().navigate("admin/people");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Find a person")), "100%_! " + code);
        _click(_get(Button.class, spec -> spec.withText("Find")));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("q=100");
        assertThat(words(_get(PeopleView.class))).contains("No account has “100%_! " + code + "”");
        insert("At 100%_! " + code);
        _click(_get(Button.class, spec -> spec.withText("Find")));
        assertThat(words(_get(PeopleView.class))).contains("At 100%_! " + code);
    }

    @Test
    void nobodyStandsBehindAMadeUpAddress() {
        for (String made : List.of("nonsense", new UUID(0, 7).toString())) {
            Browserless.go("admin/people?person=" + made);
            assertThat(_get(H1.class).getText()).isEqualTo("That is not here");
        }
    }

    private void insert(String name) {
        UUID uuid = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO person (id, uuid, issuer, subject, email, display_name, active, created_at, version)
                        VALUES (NEXTVAL(person_seq), ?, 'local', ?, ?, ?, TRUE, '2026-01-01', 0)""")
                .params(uuid.toString(), uuid.toString(), uuid + "@example.org", name)
                .update();
    }

    @Test
    void whoKeepsNothingDoesNotGetIn() {
        assertThat(enters("admin/people", PeopleView.class)).isTrue();
        Browserless.close();
        long service = AsSystem.call(
                "test", () -> directory.service(code).service().id().value());
        testPeople.signIn(new Viewer.Grant(Role.HEAD_OF_SERVICE, ScopeKind.SERVICE, service, ""));
        Browserless.open(context);
        assertThat(enters("admin/people", PeopleView.class)).isFalse();
        assertThat(enters("admin/services", ServicesView.class)).isFalse();
        assertThat(enters("admin/services/" + code, ServiceView.class)).isFalse();
    }

    private static boolean enters(String path, Class<? extends Component> page) {
        try {
            UI.getCurrent().navigate(path);
        } catch (Exception refused) {
            // Karibu throws its own refusal past the compiler.
            return false;
        }
        return !_find(page).isEmpty();
    }

    private PersonListItem chosen(TestPerson person) {
        PersonListItem item = people.people(person.email(), 1).people().getFirst();
        UI.getCurrent()
                .navigate(
                        "admin/people", QueryParameters.of("person", item.uuid().toString()));
        return item;
    }

    @SuppressWarnings("unchecked")
    private static void choose(Choice service) {
        ComboBox<Choice> box = _get(ComboBox.class);
        _setValue(box, service);
    }

    private PersonListItem found(PersonListItem person) {
        return people.person(person.uuid());
    }

    private List<Viewer.Grant> grants(PersonListItem person) {
        return found(person).grants();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static byte[] file(String row) {
        return (HEADER + row + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
