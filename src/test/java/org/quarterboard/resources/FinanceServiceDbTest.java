package org.quarterboard.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterboard.security.Capability;
import org.quarterboard.security.Capability.Names;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.AtOnce;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class FinanceServiceDbTest {

    private static final int YEAR = 2024;

    @Autowired
    private FinanceService finance;

    @Autowired
    private FinanceHomeCard card;

    @Autowired
    private TestPeople people;

    @Autowired
    private Today today;

    @Autowired
    private JdbcClient jdbc;

    private ServiceId service = new ServiceId(0);

    @BeforeEach
    void make() {
        service = Services.create(jdbc);
        signIn(Role.HEAD_OF_SERVICE);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void whatIsSavedIsReadAsItWasToThePenny() {
        FinanceLine police = new FinanceLine(
                Agency.POLICE,
                new BigDecimal("12500.01"),
                new BigDecimal("0.99"),
                Pounds.MOST,
                Optional.of(BigDecimal.ZERO),
                "  Two officers ");
        assertThat(finance.save(service, new FinanceDraft(YEAR, List.of(police), ""), 0))
                .isEqualTo(1);
        FinanceYear year = year();
        assertThat(year.figures().line(Agency.POLICE)).isEqualTo(police);
        assertThat(year.figures().line(Agency.POLICE).note()).isEqualTo("Two officers");
        assertThat(year.lines())
                .as("a line for each agency of a service in England")
                .extracting(FinanceLine::agency)
                .containsExactlyElementsOf(Agency.of(false));
        assertThat(year.revision()).isEqualTo(1);
        assertThat(year.savedBy()).isEqualTo("Test person");
        assertThat(year.savedAt()).isBeforeOrEqualTo(today.instant());
        assertThat(year.before()).isEmpty();
        assertThat(finance.years(service)).containsExactly(YEAR);
    }

    @Test
    void everyRevisionStaysWithItsReasonAndWhatItChanged() {
        save("100", "", 0);
        save("90", "One post fewer", 1);
        List<FinanceRevision> history = finance.history(service, YEAR);
        assertThat(history).extracting(one -> one.figures().revision()).containsExactly(2, 1);
        assertThat(history.getFirst().figures().reason()).isEqualTo("One post fewer");
        assertThat(history.getFirst().changes())
                .containsExactly(new FinanceChange.Amount(
                        Agency.POLICE,
                        FinanceColumn.STAFFING,
                        Optional.of(new BigDecimal("100.00")),
                        Optional.of(new BigDecimal("90.00"))));
        assertThat(history.getLast().figures().line(Agency.POLICE).staffing()).isEqualByComparingTo("100");
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM audit_event WHERE service_id = ? AND action = 'resources.finance-saved'")
                        .param(service.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theYearBeforeStandsBesideIt() {
        save("100", "", 0);
        finance.save(service, draft(YEAR + 1, "60", ""), 0);
        FinanceYear later = finance.year(service, YEAR + 1).orElseThrow();
        assertThat(later.change(Agency.POLICE)).contains(new BigDecimal("-40.00"));
        assertThat(later.change()).contains(new BigDecimal("-40.00"));
        assertThat(finance.years(service)).containsExactly(YEAR + 1, YEAR);
        assertThat(finance.year(service, YEAR + 2)).isEmpty();
    }

    @Test
    void whoSavesOnAnOlderRevisionIsToldAndChangesNothing() {
        save("100", "", 0);
        assertThatThrownBy(() -> save("80", "", 0)).hasMessage("resources.error.changed");
        save("90", "Why", 1);
        assertThatThrownBy(() -> save("80", "Why", 1)).hasMessage("resources.error.changed");
        assertThat(year().totals().budget()).isEqualByComparingTo("90");
    }

    @Test
    void ofTwoWhoSaveAtTheSameMomentOneIsTold() throws Exception {
        assertThat(AtOnce.answers(() -> save("100", "", 0), () -> save("80", "", 0)))
                .containsExactlyInAnyOrder(AtOnce.DONE, "resources.error.changed");
        assertThat(finance.history(service, YEAR)).hasSize(1);
    }

    @Test
    void nothingIsSavedOfWhatCannotBe() {
        assertThatThrownBy(() -> finance.save(service, new FinanceDraft(YEAR, List.of(), ""), 0))
                .hasMessage("resources.error.nothing");
        assertThatThrownBy(() -> finance.save(service, draft(1999, "1", ""), 0)).hasMessage("resources.error.year");
        assertThatThrownBy(() -> finance.save(service, draft(finance.lastYear(service) + 1, "1", ""), 0))
                .hasMessage("resources.error.year");
        FinanceLine wales = new FinanceLine(
                Agency.WELSH_GOVERNMENT, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty(), "");
        assertThatThrownBy(() -> finance.save(service, new FinanceDraft(YEAR, List.of(wales), ""), 0))
                .hasMessage("resources.error.wales");
        FinanceLine wordy = new FinanceLine(
                Agency.POLICE, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty(), "x".repeat(301));
        assertThatThrownBy(() -> finance.save(service, new FinanceDraft(YEAR, List.of(wordy), ""), 0))
                .hasMessage("resources.error.note");
        assertThat(finance.years(service)).isEmpty();
        save("100", "", 0);
        assertThatThrownBy(() -> save("100", "Why", 1)).hasMessage("resources.error.unchanged");
        assertThatThrownBy(() -> save("90", " ", 1)).hasMessage("resources.error.reason");
        assertThatThrownBy(() -> save("90", "x".repeat(501), 1)).hasMessage("resources.error.reason");
        assertThat(year().revision()).isEqualTo(1);
    }

    @Test
    void aYearFilledInByMistakeCanBeEmptiedAndIsNotComparedWith() {
        save("100", "", 0);
        finance.save(service, new FinanceDraft(YEAR, List.of(), "Another service's figures"), 1);
        assertThat(year().figures().isEmpty()).isTrue();
        finance.save(service, draft(YEAR + 1, "60", ""), 0);
        assertThat(finance.year(service, YEAR + 1).orElseThrow().before()).isEmpty();
    }

    @Test
    void inWalesTheWelshGovernmentIsAmongTheAgencies() {
        jdbc.sql("UPDATE service SET country = 'WALES' WHERE id = ?")
                .param(service.value())
                .update();
        assertThat(finance.agencies(service)).containsExactly(Agency.values());
        save("100", "", 0);
        assertThat(year().lines()).hasSize(Agency.values().length);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void twoRolesWriteAndWhoReadsBoardPapersReads(Role role) {
        save("100", "", 0);
        signIn(role);
        boolean reads = role.capabilities().contains(Capability.READ_PAPER);
        assertThat(reads).isEqualTo(role != Role.PARTNER && role != Role.ADMINISTRATOR);
        if (reads) {
            assertThat(year().revision()).isEqualTo(1);
        } else {
            assertThatThrownBy(this::year).isInstanceOf(NotFoundException.class);
        }
        if (Set.of(Role.HEAD_OF_SERVICE, Role.SECRETARY).contains(role)) {
            save("90", "Why", 1);
        } else {
            assertThatThrownBy(() -> save("90", "Why", 1)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void homeAsksForWhatIsMissingAndTellsWhatIsNew() {
        int now = today.quarter().year();
        assertThat(home(Set.of(Names.READ_PAPER, Names.EDIT_FINANCE)))
                .as("a service that keeps no finance here is left alone")
                .isEmpty();
        finance.save(service, draft(now - 1, "60", ""), 0);
        assertThat(home(Set.of(Names.READ_PAPER, Names.EDIT_FINANCE)))
                .extracting(HomeCard.Entry::place)
                .contains(HomeCard.Place.NEEDS_YOU, HomeCard.Place.NEWS);
        assertThat(home(Set.of(Names.READ_PAPER)))
                .extracting(HomeCard.Entry::place)
                .containsExactly(HomeCard.Place.NEWS);
        assertThat(home(Set.of(Names.READ_KPI))).isEmpty();
        finance.save(service, draft(now, "60", ""), 0);
        assertThat(home(Set.of(Names.READ_PAPER, Names.EDIT_FINANCE)))
                .noneMatch(entry -> String.valueOf(entry.path()).endsWith("edit?year=" + now));
    }

    private List<HomeCard.Entry> home(Set<String> can) {
        return card.entries(service, can, Locale.UK);
    }

    private void save(String staffing, String reason, int seen) {
        finance.save(service, draft(YEAR, staffing, reason), seen);
    }

    private static FinanceDraft draft(int year, String staffing, String reason) {
        return new FinanceDraft(
                year,
                List.of(new FinanceLine(
                        Agency.POLICE,
                        new BigDecimal(staffing),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        Optional.empty(),
                        "")),
                reason);
    }

    private FinanceYear year() {
        return finance.year(service, YEAR).orElseThrow();
    }

    private void signIn(Role role) {
        people.signIn(
                role == Role.ADMINISTRATOR
                        ? new Viewer.Grant(role, ScopeKind.PORTAL, 0, "")
                        : new Viewer.Grant(
                                role, ScopeKind.SERVICE, service.value(), role == Role.PARTNER ? "HEALTH" : ""));
    }
}
