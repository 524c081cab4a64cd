package org.quarterboard.resources.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.resources.Agency;
import org.quarterboard.resources.FinanceDraft;
import org.quarterboard.resources.FinanceLine;
import org.quarterboard.resources.FinanceRevision;
import org.quarterboard.resources.FinanceService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class FinancePagesDbTest {

    private static final int YEAR = 2024;
    private static final String STAFFING = "Staffing costs";
    private static final String OUTTURN = "Outturn";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private FinanceService finance;

    @Autowired
    private FinanceDownloads downloads;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private String code = "";
    private ServiceId service = new ServiceId(0);

    @BeforeEach
    void make() {
        code = Services.code();
        service = Services.create(jdbc, code);
        signIn(Role.HEAD_OF_SERVICE);
        Browserless.open(portal);
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void fromAnEmptyYearToARecordedOne() {
        read(YEAR);
        assertThat(text()).contains("Nothing is recorded for 2024/25 yet");
        assertThat(anchor("Record the budget of 2024/25")).isEqualTo("service/" + code + "/finance/edit?year=2024");
        edit(YEAR);
        type("Police", STAFFING, "£12 500");
        type("Health", "Other delegated funds", "1,000.50");
        assertThat(text()).contains("Budget of all agencies: £13,500.50");
        save();
        assertThat(path()).isEqualTo("service/" + code + "/finance?year=2024");
        assertThat(text())
                .contains(
                        "The budget for 2024/25 is £13,500.50",
                        "12,500.00",
                        "not known yet",
                        "Revision 1",
                        "by Test person",
                        "The first figures of this year.");
        assertThat(finance.years(service)).containsExactly(YEAR);
    }

    @Test
    void whoLeavesWithoutSavingIsAskedFirst() {
        edit(YEAR);
        Browserless.go("service/" + code + "/finance?year=" + YEAR);
        assertThat(path()).isEqualTo("service/" + code + "/finance?year=2024");
        edit(YEAR);
        type("Police", STAFFING, "700");
        UI.getCurrent().navigate("service/" + code + "/meetings");
        assertThat(path()).startsWith("service/" + code + "/finance/edit");
        _click(_get(Button.class, button -> button.withText("Stay on this page")));
        assertThat(field("Police", STAFFING).getValue()).isEqualTo("700");
        UI.getCurrent().navigate("service/" + code + "/meetings");
        _click(_get(Button.class, button -> button.withText("Leave without saving")));
        assertThat(path()).isEqualTo("service/" + code + "/meetings");
        assertThat(finance.years(service)).isEmpty();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    @Test
    void whatCannotBeReadIsNamedWithItsPlaceAndCureAndNothingIsSaved() {
        edit(YEAR);
        type("Police", STAFFING, "12,50");
        type("Health", OUTTURN, "soon");
        type("Probation", STAFFING, "400");
        save();
        String said =
                "Police, Staffing costs: “12,50” can be read in more than one way. A comma or space comes before each"
                        + " three figures, a full stop before the pence: 12,500.50.";
        assertThat(_find(Button.class)).extracting(Button::getText).contains(said);
        assertThat(field("Police", STAFFING).getErrorMessage()).isEqualTo(said);
        assertThat(field("Police", STAFFING).isInvalid()).isTrue();
        assertThat(field("Health", OUTTURN).getErrorMessage()).contains("“soon” is not an amount");
        assertThat(field("Probation", STAFFING).isInvalid()).isFalse();
        assertThat(finance.years(service)).isEmpty();
        type("Police", STAFFING, "1250");
        type("Health", OUTTURN, "");
        save();
        assertThat(finance.year(service, YEAR).orElseThrow().totals().budget()).isEqualByComparingTo("1650");
    }

    @Test
    void aChangeNeedsAReasonAndStandsInTheHistory() {
        record("100", 0);
        edit(YEAR);
        assertThat(field("Police", STAFFING).getValue()).isEqualTo("100");
        type("Police", OUTTURN, "0");
        type("Police", "Note", "Post was vacant");
        save();
        assertThat(text()).contains("Say in a sentence why the figures change");
        _setValue(_get(TextArea.class), "Accounts are closed");
        save();
        assertThat(text())
                .contains(
                        "Reason: Accounts are closed",
                        "Police, Outturn: £0; before: not known yet",
                        "Police, Note: “Post was vacant”; before: no note",
                        "The outturn is £0, £100 (100.0%) less than the budget.");
    }

    @Test
    void whoeverIsSecondIsToldAndLosesNothing() {
        record("100", 0);
        edit(YEAR);
        type("Police", STAFFING, "80");
        type("Police", "Note", "Mine");
        _setValue(_get(TextArea.class), "Mine");
        AsSystem.run(
                "Somebody else",
                () -> finance.save(
                        service,
                        new FinanceDraft(
                                YEAR,
                                List.of(
                                        line(Agency.POLICE, "90", Optional.of(new BigDecimal("70"))),
                                        line(Agency.HEALTH, "5", Optional.empty())),
                                "Theirs"),
                        1));
        save();
        assertThat(text())
                .contains(
                        "Somebody else has saved this year meanwhile",
                        "Police, Staffing costs: they saved 90, you typed 80");
        assertThat(field("Police", STAFFING).getValue()).isEqualTo("80");
        assertThat(field("Police", "Note").getValue()).isEqualTo("Mine");
        assertThat(field("Police", OUTTURN).getValue())
                .as("left alone, so taken over")
                .isEqualTo("70");
        assertThat(field("Health", STAFFING).getValue()).isEqualTo("5");
        save();
        FinanceLine police = finance.year(service, YEAR).orElseThrow().figures().line(Agency.POLICE);
        assertThat(police.staffing()).isEqualByComparingTo("80");
        assertThat(police.outturn()).contains(new BigDecimal("70.00"));
        assertThat(finance.history(service, YEAR))
                .extracting(FinanceRevision::figures)
                .extracting(figures -> figures.reason())
                .containsExactly("Mine", "Theirs", "");
    }

    @Test
    void aNewYearCanBeginWithTheBudgetOfTheYearBefore() {
        record("100", 0);
        edit(YEAR + 1);
        _click(_get(Button.class, spec -> spec.withText("Begin with the budget of 2024/25")));
        assertThat(field("Police", STAFFING).getValue()).isEqualTo("100");
        assertThat(finance.year(service, YEAR + 1)).isEmpty();
        type("Police", STAFFING, "60");
        save();
        assertThat(text())
                .contains(
                        "Police: £40 less than the year before (40.0%), £60 instead of £100.", "Budget 2024/25", "−40");
    }

    @Test
    void whoOnlyReadsIsOfferedNoChange() {
        record("100", 0);
        signIn(Role.BOARD_MEMBER);
        read(YEAR);
        assertThat(text()).contains("The budget for 2024/25 is £100");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).doesNotContain("Change the figures");
        read(YEAR + 1);
        assertThat(text()).contains("The head of service or the board secretary records");
        edit(YEAR);
        assertThat(_find(FinanceForm.class)).isEmpty();
    }

    @Test
    void withoutAYearThePageShowsTheNewestThatHasBegun() {
        record("100", 0);
        Browserless.go("service/" + code + "/finance");
        assertThat(text()).contains("Finance 2024/25");
        Browserless.go("service/" + code + "/finance?year=1066");
        assertThat(text()).contains("Finance 2024/25");
    }

    @Test
    void theFileHoldsTheTableExactlyAndNoFormula() {
        AsSystem.run(
                "=cmd()",
                () -> finance.save(
                        service,
                        new FinanceDraft(
                                YEAR,
                                List.of(new FinanceLine(
                                        Agency.POLICE,
                                        new BigDecimal("12500.5"),
                                        BigDecimal.ZERO,
                                        BigDecimal.ONE,
                                        Optional.of(new BigDecimal("12000")),
                                        "=1+1")),
                                ""),
                        0));
        String csv = new String(
                Optional.ofNullable(downloads.table(code, YEAR, "en").getBody()).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFFinancial year,Agency,Staffing costs,");
        assertThat(csv.lines().toList())
                .hasSize(1 + Agency.of(false).size() + 1)
                .anyMatch(line ->
                        line.startsWith("2024/25,Police,12500.50,0.00,1.00,12501.50,12000.00,-501.50,,,'=1+1,1,"))
                .anyMatch(line -> line.startsWith("2024/25,Health,0.00,0.00,0.00,0.00,,,"))
                .anyMatch(line -> line.startsWith("2024/25,Total,12500.50,0.00,1.00,12501.50,12000.00,-501.50,"))
                .noneMatch(line -> line.contains(",="));
        assertThat(new String(
                        Optional.ofNullable(downloads.table(code, 0, "cy").getBody())
                                .orElseThrow(),
                        StandardCharsets.UTF_8))
                .contains("Heddlu");
    }

    private void record(String staffing, int seen) {
        AsSystem.run(
                "test",
                () -> finance.save(
                        service,
                        new FinanceDraft(YEAR, List.of(line(Agency.POLICE, staffing, Optional.empty())), ""),
                        seen));
    }

    private static FinanceLine line(Agency agency, String staffing, Optional<BigDecimal> outturn) {
        return new FinanceLine(agency, new BigDecimal(staffing), BigDecimal.ZERO, BigDecimal.ZERO, outturn, "");
    }

    private void signIn(Role role) {
        people.signIn(new Viewer.Grant(role, ScopeKind.SERVICE, service.value(), ""));
    }

    private void read(int year) {
        Browserless.go("service/" + code + "/finance?year=" + year);
    }

    private void edit(int year) {
        Browserless.go("service/" + code + "/finance/edit?year=" + year);
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Save the figures")));
    }

    private static void type(String agency, String label, String value) {
        _setValue(field(agency, label), value);
    }

    private static TextField field(String agency, String label) {
        FinanceRow row = _find(FinanceRow.class).stream()
                .filter(one -> _get(one, H2.class).getText().equals(agency))
                .findFirst()
                .orElseThrow();
        return _get(row, TextField.class, spec -> spec.withLabel(label));
    }

    private static String anchor(String words) {
        return _get(Anchor.class, spec -> spec.withText(words)).getHref();
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
