package org.quarterboard.kpi.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.IssueDraft;
import org.quarterboard.kpi.KnownIssue;
import org.quarterboard.kpi.KnownIssueService;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class KnownIssuePagesDbTest {

    private static final Quarter QUARTER = new Quarter(2025, 3);
    private static final CellCode COHORT = new CellCode("1|v2|period||denominator");
    private static final CellCode SUITABLE = new CellCode("1|v2|end||numerator");
    private static final String SAID = "Orders of one team are counted twice.";

    private final ApplicationContext portal;
    private final ObservationService figures;
    private final KnownIssueService issues;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private String code;
    private ServiceId service;

    @Autowired
    KnownIssuePagesDbTest(
            ApplicationContext portal,
            ObservationService figures,
            KnownIssueService issues,
            TestPeople people,
            JdbcClient jdbc) {
        this.portal = portal;
        this.figures = figures;
        this.issues = issues;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aServiceWithTheMainMeasureOfTwoQuarters() {
        code = Services.code();
        service = Services.create(jdbc, code);
        AsSystem.run(
                "test",
                () -> figures.write(
                        service,
                        List.of(
                                figure(QUARTER.previous(), COHORT, 20),
                                figure(QUARTER.previous(), SUITABLE, 15),
                                figure(QUARTER, COHORT, 20),
                                figure(QUARTER, SUITABLE, 16)),
                        Source.ofImport(UUID.randomUUID())));
    }

    @AfterEach
    void close() {
        Browserless.close();
        AsSystem.run(
                "test",
                () -> issues.national().stream()
                        .filter(KnownIssue::open)
                        .forEach(issue -> issues.resolveNational(issue.id())));
        people.signOut();
    }

    @Test
    void theHeadOfServiceNotesAnIssueAndTheLabelFollowsTheFigureUntilItIsResolved() {
        signIn(Role.HEAD_OF_SERVICE);
        assertThat(text("kpis/1?quarter=2025Q3"))
                .contains("The data: ", "Complete")
                .doesNotContain("Known issue:");
        assertThat(text("known-issues")).contains("No issue with figures is known.");
        _click(button("Note an issue"));
        _click(button("Note the issue"));
        assertThat(_get(IssueDialog.class).getElement().getTextRecursively())
                .contains("Choose the measure", "Choose the first quarter", "Say what is wrong");
        fill();
        _click(button("Note the issue"));
        assertThat(_get(Main.class).getElement().getTextRecursively())
                .contains(SAID, "Test person", "From Q3 2025/26 on", "Holds");

        assertThat(text("kpis/1?quarter=2025Q3"))
                .contains("Known issue: " + SAID)
                .contains("Newest value: Known issue.");
        assertThat(text("kpis?quarter=2025Q3")).contains("Known issue", "What the words about the data mean");
        assertThat(text("kpis/1?quarter=2025Q2")).doesNotContain(SAID);
        assertThat(text("figures/" + id().value())).contains("Known issue: " + SAID);

        text("known-issues");
        _click(button("Resolve"));
        _click(_find(Button.class).stream()
                .filter(button -> button.getText().equals("Resolve")
                        && button.getAriaLabel().isEmpty())
                .findFirst()
                .orElseThrow());
        assertThat(_get(Main.class).getElement().getTextRecursively()).contains(SAID, "Resolved");
        assertThat(text("kpis/1?quarter=2025Q3")).doesNotContain(SAID).contains("Complete");
    }

    @Test
    void whoOnlyReadsSeesWhatIsKnownAndIsOfferedNoButton() {
        AsSystem.run("test", () -> issues.note(service, new IssueDraft(new MeasureCode("1"), QUARTER, QUARTER, SAID)));
        signIn(Role.BOARD_MEMBER);
        assertThat(text("known-issues")).contains(SAID, "Q3 2025/26", "The head of service notes it");
        assertThat(_find(_get(Main.class), Button.class)).isEmpty();
    }

    @Test
    void theAdministratorNotesForEveryService() {
        people.signIn(new Viewer.Grant(Role.ADMINISTRATOR, ScopeKind.PORTAL, 0, ""));
        Browserless.open(portal, Locale.ENGLISH);
        Browserless.go("admin/known-issues");
        _click(button("Note an issue"));
        fill();
        _click(button("Note the issue"));
        assertThat(_get(Main.class).getElement().getTextRecursively()).contains(SAID, "At every service");
        Browserless.close();
        signIn(Role.HEAD_OF_SERVICE);
        assertThat(text("known-issues")).contains(SAID, "the administrator keeps it");
        assertThat(_find(Button.class).stream().map(Button::getText)).doesNotContain("Resolve");
        assertThat(text("kpis/1?quarter=2025Q3")).contains("Known issue at every service: " + SAID);
    }

    @SuppressWarnings("unchecked")
    private static void fill() {
        _setValue((ComboBox<MeasureCode>) _get(ComboBox.class), new MeasureCode("1"));
        _setValue((Select<Quarter>) _get(Select.class, spec -> spec.withLabel("First quarter")), QUARTER);
        _setValue(_get(TextArea.class), SAID);
    }

    private ObservationId id() {
        return AsSystem.call("test", () -> figures.current(service, List.of(SUITABLE), Period.of(QUARTER)))
                .getFirst()
                .id();
    }

    private void signIn(Role role) {
        people.signIn(new Viewer.Grant(role, ScopeKind.SERVICE, service.value(), ""));
        Browserless.open(portal, Locale.ENGLISH);
    }

    /** What the page of the service says. */
    private String text(String page) {
        Browserless.go("service/" + code + "/" + page);
        Main main = _get(Main.class);
        String markup = main.getElement().toString();
        return main.getElement().getTextRecursively() + markup;
    }

    private static Button button(String text) {
        return _find(Button.class).stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static NewObservation figure(Quarter quarter, CellCode cell, int value) {
        return new NewObservation(Period.of(quarter), cell, Stream.RETURNED, BigDecimal.valueOf(value), null, false, 2);
    }
}
