package org.quarterboard.ingest.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.FigureLinks;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
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
import org.quarterboard.shared.Messages;
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
class TypedFigurePageDbTest {

    private static final Period Q2 = Period.of(new Quarter(2025, 2));
    private static final CellCode SUITABLE = new CellCode("1|v2|end||numerator");
    private static final CellCode COHORT = new CellCode("1|v2|period||denominator");

    private final ApplicationContext context;
    private final ObservationService figures;
    private final MeasureCatalogue catalogue;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private String code;
    private ServiceId service;

    @Autowired
    TypedFigurePageDbTest(
            ApplicationContext context,
            ObservationService figures,
            MeasureCatalogue catalogue,
            TestPeople people,
            JdbcClient jdbc) {
        this.context = context;
        this.figures = figures;
        this.catalogue = catalogue;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aDataOfficerSignsIn() {
        code = Services.code();
        service = Services.create(jdbc, code);
        people.signIn(new Viewer.Grant(Role.DATA_OFFICER, ScopeKind.SERVICE, service.value(), ""));
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void aFigureIsCorrectedFromItsPageAndItsHistorySaysWhoAndWhy() {
        hold(SUITABLE, 12);
        hold(COHORT, 30);
        Browserless.open(context);
        Browserless.go(FigureLinks.path(code, held(SUITABLE)));
        Anchor correct = _get(Anchor.class, spec -> spec.withText("Correct this figure"));
        Browserless.go(correct.getHref());
        assertThat(_get(H1.class).getText()).isEqualTo("Type a single figure");
        assertThat(text()).contains("What is held now", "File");

        _setValue(_get(TextField.class), "13");
        _setValue(_get(TextArea.class), "One order was counted twice");
        _click(_get(Button.class, spec -> spec.withText("Show what this changes")));
        assertThat(text())
                .contains("12 of 30 (40.0%)", "13 of 30 (43.3%)", "No board paper has printed it.")
                .doesNotContain("!typed.");
        _click(_get(Button.class, spec -> spec.withText("Save this figure")));

        assertThat(_get(H1.class).getText()).isEqualTo("Where does this figure come from?");
        assertThat(text()).contains("Typed in by Test person: One order was counted twice");
        assertThat(figures.current(service, List.of(SUITABLE), Q2).getFirst().value())
                .isEqualByComparingTo("13");
    }

    @Test
    void whatIsMissingOrRefusedIsSaidInWordsAndCannotBeSaved() {
        hold(COHORT, 30);
        Browserless.open(context);
        Browserless.go(FigureLinks.typing(code, new MeasureCode("1"), Q2, SUITABLE));
        _click(_get(Button.class, spec -> spec.withText("Show what this changes")));
        assertThat(_get(TextField.class).getErrorMessage()).startsWith("Give the figure");
        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Say in up to 500 characters");

        _setValue(_get(TextField.class), "31");
        _setValue(_get(TextArea.class), "A guess");
        _click(_get(Button.class, spec -> spec.withText("Show what this changes")));
        assertThat(text()).contains("31 is more than the 30 that it is part of.", "Check both numbers.");
        _assertNone(Button.class, spec -> spec.withText("Save this figure"));
        _assertNone(Button.class, spec -> spec.withText("Save all the same"));
    }

    @Test
    void somebodyElsesChangeMeanwhileIsShown() {
        hold(COHORT, 30);
        Browserless.open(context);
        Browserless.go(FigureLinks.typing(code, new MeasureCode("1"), Q2, COHORT));
        _setValue(_get(TextField.class), "31");
        _setValue(_get(TextArea.class), "One more");
        _click(_get(Button.class, spec -> spec.withText("Show what this changes")));
        hold(COHORT, 40);
        _click(_get(Button.class, spec -> spec.withText("Save this figure")));
        assertThat(text()).contains("Somebody has changed these figures since", "40");
        _click(_get(Button.class, spec -> spec.withText("Save this figure")));
        assertThat(figures.current(service, List.of(COHORT), Q2).getFirst().value())
                .isEqualByComparingTo("31");
    }

    @Test
    void measurePeriodAndFigureAreChosenOneAfterTheOther() {
        Browserless.open(context);
        Browserless.go(FigureLinks.typing(code));
        assertThat(_find(ComboBox.class)).hasSize(1);
        this.<Measure>choose(0, catalogue.measure(new MeasureCode("8a")));
        this.<Quarter>choose(1, new Quarter(2025, 2));
        this.<Cell>choose(
                2,
                catalogue.cell(new CellCode("8a|v1|period|sector=police|count")).orElseThrow());
        assertThat(text()).contains("Nothing is held for this figure and period yet.");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("measure=8a", "period=2025Q2", "cell=8a%7Cv1");
    }

    @Test
    void anEstablishedIndicatorTakesThePeriodThatItStates() {
        Browserless.open(context, Messages.WELSH);
        Browserless.go(FigureLinks.typing(code, new MeasureCode("FTE")));
        List<DatePicker> days = _find(DatePicker.class);
        _setValue(days.get(0), LocalDate.of(2024, 4, 1));
        _setValue(days.get(1), LocalDate.of(2023, 4, 1));
        assertThat(days.get(1).isInvalid()).isTrue();
        _setValue(days.get(1), LocalDate.of(2025, 3, 31));
        assertThat(_find(ComboBox.class)).hasSize(2);
        assertThat(_get(H1.class).getText()).isEqualTo("Teipio un ffigur");
        assertThat(FigureLinks.period("2024-04-01_2025-03-31"))
                .contains(new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)));
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(int which, T value) {
        _setValue((ComboBox<T>) _find(ComboBox.class).get(which), value);
    }

    private void hold(CellCode cell, int value) {
        NewObservation figure =
                new NewObservation(Q2, cell, Stream.RETURNED, BigDecimal.valueOf(value), null, false, 2);
        AsSystem.run("test", () -> figures.write(service, List.of(figure), Source.ofImport(UUID.randomUUID())));
    }

    private ObservationId held(CellCode cell) {
        return figures.current(service, List.of(cell), Q2).getFirst().id();
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
