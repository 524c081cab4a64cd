package org.quarterboard.kpi.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Declared;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.ReturnCalendarService;
import org.quarterboard.kpi.ReturnDeadlineService;
import org.quarterboard.kpi.ReturnKind;
import org.quarterboard.kpi.ReturnService;
import org.quarterboard.kpi.ReturnState;
import org.quarterboard.kpi.ReturnStatus;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.kpi.Submission;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.Page;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ReturnPagesDbTest {

    private static final CellCode COHORT = new CellCode("1|v2|period||denominator");

    private final ApplicationContext context;
    private final ObservationService figures;
    private final ReturnService returns;
    private final ReturnDeadlineService deadlines;
    private final ReturnCalendarService calendars;
    private final TestPeople people;
    private final Today today;
    private final JdbcClient jdbc;
    private String code;
    private ServiceId service;
    private Quarter quarter;
    private Period period;

    @Autowired
    ReturnPagesDbTest(
            ApplicationContext context,
            ObservationService figures,
            ReturnService returns,
            ReturnDeadlineService deadlines,
            ReturnCalendarService calendars,
            TestPeople people,
            Today today,
            JdbcClient jdbc) {
        this.context = context;
        this.figures = figures;
        this.returns = returns;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.people = people;
        this.today = today;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aHeadOfServiceSignsIn() {
        code = Services.code();
        service = Services.create(jdbc, code);
        quarter = today.quarter().plus(-3);
        period = Period.of(quarter);
        signIn(Role.HEAD_OF_SERVICE);
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void anEmptyCalendarSaysWhatToDoNext() {
        open("returns", Messages.ENGLISH);
        assertThat(_get(H1.class).getText()).isEqualTo("Returns");
        assertThat(text()).contains("Nothing has been received yet");
        _get(Anchor.class, spec -> spec.withText("Bring in a file"));
    }

    @Test
    void theHeadOfServiceChecksSubmitsLocksAndUnlocksAQuarter() {
        write("12");
        open("returns", Messages.ENGLISH);
        _click(button("Mark as checked"));
        _click(save("Mark as checked"));
        assertThat(states()).containsExactly(ReturnState.RECEIVED);
        _setValue(completeness(), false);
        _click(save("Mark as checked"));
        assertThat(states()).containsExactly(ReturnState.RECEIVED);
        _setValue(_get(TextArea.class), "No accommodation types yet");
        _click(save("Mark as checked"));
        assertThat(states()).containsExactly(ReturnState.CHECKED);

        _click(button("Mark as submitted"));
        _click(save("Mark as submitted"));
        assertThat(states()).containsExactly(ReturnState.SUBMITTED);

        _click(button("Lock"));
        _click(save("Lock"));
        assertThat(returns.list(service)).hasSize(1).allMatch(ReturnStatus::locked);

        _click(button("Unlock"));
        _click(save("Unlock"));
        assertThat(returns.list(service)).allMatch(ReturnStatus::locked);
        _setValue(_get(TextArea.class), "A child was counted twice");
        _click(save("Unlock"));
        assertThat(returns.list(service)).noneMatch(ReturnStatus::locked);
    }

    @Test
    void aReaderSeesTheStatesAndNoStep() {
        write("12");
        signIn(Role.BOARD_MEMBER);
        open("returns", Messages.ENGLISH);
        assertThat(text()).contains("Received", "KPI 10");
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void aQuarterShowsWhatWasSentBesideWhatIsHeldNow() {
        deadlines.arrange(service, ReturnKind.TEMPLATE, quarter, quarter);
        write("12");
        returns.check(service, "1", period, Declared.incomplete("No accommodation types yet"));
        returns.submit(service, "1", period, "By the template");
        write("14");
        open("returns/" + quarter.nationalLabel(), Messages.ENGLISH);
        assertThat(text())
                .contains(
                        "Received again",
                        "Not complete, said of older figures",
                        "Declared not complete by Test person",
                        "No accommodation types yet",
                        "Measured: 1 of ",
                        "cells lack",
                        "Submission 1 as it was",
                        "The KPI template")
                .doesNotContain("What has changed since", "!calendar");
        Submission sent = calendars
                .quarter(service, quarter)
                .of("1")
                .orElseThrow()
                .submissions()
                .getFirst();
        Browserless.go("service/" + code + "/returns/" + quarter.nationalLabel() + "?kpi=1&at=" + sent.at());
        assertThat(text()).contains("This is how it stood on", "Submitted late", "What has changed since", "12", "14");
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(anchor -> anchor.getHref().contains("/figures/"))))
                .hasSize(3);
        Browserless.go("service/" + code + "/returns/" + quarter.nationalLabel() + "?on="
                + today.date().minusDays(1));
        assertThat(text()).contains("No figure is held.", "It has not been submitted.");
    }

    @Test
    void aQuarterThatHasNoReturnIsNotThere() {
        open("returns/2022Q4", Messages.ENGLISH);
        assertThat(_get(H1.class).getText()).isEqualTo("That is not here");
        open("returns/soon", Messages.ENGLISH);
        assertThat(_get(H1.class).getText()).isEqualTo("That is not here");
    }

    @Test
    void theAdministratorSetsTheDaysAndIsToldWhatIsWrongWithThem() {
        people.signOut();
        people.signIn(new Viewer.Grant(Role.ADMINISTRATOR, ScopeKind.PORTAL, 0, ""));
        Browserless.open(context, Messages.ENGLISH);
        Browserless.go("admin/deadlines");
        int before = deadlines.rules().size();
        IntegerField first = _get(
                IntegerField.class,
                spec -> spec.withPredicate(field -> field.getLabel().contains("June")));
        _setValue(first, 0);
        _click(_get(Button.class, spec -> spec.withText("Save these days")));
        assertThat(first.isInvalid()).isTrue();
        assertThat(deadlines.rules()).hasSize(before);
        _setValue(first, 31);
        _click(_get(Button.class, spec -> spec.withText("Save these days")));
        assertThat(deadlines.rules()).hasSize(before + 1);
        assertThat(deadlines.rules().getFirst().from()).isEqualTo(today.quarter());
    }

    @Test
    void thePagesSpeakWelsh() {
        write("12");
        open("returns", Messages.WELSH);
        assertThat(text()).contains("Daeth i law", "Cam nesaf").doesNotContain("!calendar");
        Browserless.go("service/" + code + "/returns/" + quarter.nationalLabel());
        assertThat(text()).contains("Mesurwyd: mae gan 1 o'r").doesNotContain("!calendar");
    }

    @SuppressWarnings("unchecked")
    private static Select<Boolean> completeness() {
        return _get(Select.class);
    }

    /** The button of the table. */
    private static Button button(String verb) {
        return _find(Button.class, spec -> spec.withText(verb)).getFirst();
    }

    /** The button of the dialog, which is the last of its name. */
    private static Button save(String verb) {
        return _find(Button.class, spec -> spec.withText(verb)).getLast();
    }

    private List<ReturnState> states() {
        return returns.list(service).stream().map(ReturnStatus::state).toList();
    }

    private void write(String value) {
        figures.write(
                service,
                List.of(new NewObservation(period, COHORT, Stream.RETURNED, new BigDecimal(value), null, false, 2)),
                Source.ofImport(UUID.randomUUID()));
    }

    private void signIn(Role role) {
        people.signOut();
        people.signIn(new Viewer.Grant(role, ScopeKind.SERVICE, service.value(), ""));
    }

    private void open(String page, Locale language) {
        Browserless.open(context, language);
        Browserless.go("service/" + code + "/" + page);
    }

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }
}
