package org.quarterboard.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PartnerDataServiceDbTest {

    private static final int YEAR = 2024;
    private static final LocalDate DAY = LocalDate.of(2024, 12, 6);

    private final PartnerDataService partners;
    private final TestBoards testBoards;
    private final TestPeople people;

    private TestBoard board;

    @Autowired
    PartnerDataServiceDbTest(PartnerDataService partners, TestBoards testBoards, TestPeople people) {
        this.partners = partners;
        this.testBoards = testBoards;
        this.people = people;
    }

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void everySectorBeginsWithNothing() {
        PartnerDataYear year = partners.year(board.service(), YEAR);
        assertThat(year.sectors()).extracting(PartnerData::sector).containsExactly(Sector.values());
        assertThat(year.in(PartnerDataState.NOT_YET)).isEqualTo(5);
    }

    @Test
    void whatIsRecordedTakesThePlaceOfWhatWasAndLeavesItReadable() {
        partners.record(board.service(), draft(Sector.POLICE, PartnerDataState.PROMISED, null, ""), 0);
        partners.record(
                board.service(),
                new PartnerDataDraft(
                        Sector.POLICE,
                        YEAR,
                        PartnerDataState.BROUGHT,
                        DAY,
                        " Searches of Black children are twice as frequent. ",
                        "Paper 7",
                        "Explain by March"),
                1);
        PartnerDataYear year = partners.year(board.service(), YEAR);
        PartnerData police = year.sectors().get(Sector.POLICE.ordinal());
        assertThat(police.number()).isEqualTo(2);
        assertThat(police.state()).isEqualTo(PartnerDataState.BROUGHT);
        assertThat(police.broughtOn()).isEqualTo(DAY);
        assertThat(police.showed()).isEqualTo("Searches of Black children are twice as frequent.");
        assertThat(police.boardSaid()).isEqualTo("Explain by March");
        assertThat(police.recordedBy()).isEqualTo("Test person");
        assertThat(year.earlierOf(Sector.POLICE))
                .extracting(PartnerData::state)
                .containsExactly(PartnerDataState.PROMISED);
        assertThat(partners.year(board.service(), YEAR + 1).in(PartnerDataState.BROUGHT))
                .isZero();
    }

    @Test
    void aPartnerSeesAndRecordsTheOwnSectorAlone() {
        partners.record(board.service(), draft(Sector.POLICE, PartnerDataState.ASKED, null, ""), 0);
        signInPartner(Sector.HEALTH);
        assertThat(partners.year(board.service(), YEAR).sectors())
                .extracting(PartnerData::sector)
                .containsExactly(Sector.HEALTH);
        assertThat(partners.mayRecord(board.service())).containsExactly(Sector.HEALTH);
        partners.record(board.service(), draft(Sector.HEALTH, PartnerDataState.BROUGHT, DAY, "Waiting times"), 0);
        assertThatThrownBy(() ->
                        partners.record(board.service(), draft(Sector.POLICE, PartnerDataState.PROMISED, null, ""), 1))
                .isInstanceOf(NotFoundException.class);
        signInPartner(Sector.POLICE);
        assertThat(partners.year(board.service(), YEAR).sectors())
                .extracting(PartnerData::sector, PartnerData::state)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Sector.POLICE, PartnerDataState.ASKED));
    }

    /** A further role that only reads does not let a partner write for others. */
    @Test
    void aPartnerWhoIsAMemberTooReadsAllAndRecordsTheOwn() {
        people.signIn(partner(Sector.HEALTH), board.grant(Role.BOARD_MEMBER));
        assertThat(partners.year(board.service(), YEAR).sectors()).hasSize(5);
        assertThat(partners.mayRecord(board.service())).containsExactly(Sector.HEALTH);
        assertThatThrownBy(() ->
                        partners.record(board.service(), draft(Sector.POLICE, PartnerDataState.ASKED, null, ""), 0))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatTheBoardSaidIsNotThePartnersToSay() {
        partners.record(
                board.service(),
                new PartnerDataDraft(
                        Sector.HEALTH, YEAR, PartnerDataState.BROUGHT, DAY, "Waiting times", "", "Reform the pathway"),
                0);
        signInPartner(Sector.HEALTH);
        partners.record(
                board.service(),
                new PartnerDataDraft(
                        Sector.HEALTH,
                        YEAR,
                        PartnerDataState.BROUGHT,
                        DAY,
                        "Waiting times, in full",
                        "",
                        "All is well"),
                1);
        assertThat(partners.year(board.service(), YEAR).sectors())
                .extracting(PartnerData::showed, PartnerData::boardSaid)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Waiting times, in full", "Reform the pathway"));
    }

    @Test
    void wrongInputIsRefusedWithItsCure() {
        refused(draft(Sector.POLICE, PartnerDataState.BROUGHT, null, "Data"), "attendance.error.partners-day");
        refused(draft(Sector.POLICE, PartnerDataState.ASKED, DAY, ""), "attendance.error.partners-day");
        refused(draft(Sector.POLICE, PartnerDataState.BROUGHT, DAY, " "), "attendance.error.partners-showed");
        refused(
                draft(Sector.POLICE, PartnerDataState.BROUGHT, LocalDate.of(2024, 3, 31), "Data"),
                "attendance.error.partners-day-outside");
        refused(
                draft(Sector.POLICE, PartnerDataState.BROUGHT, DAY, "x".repeat(2001)),
                "attendance.error.partners-text");
        refused(
                new PartnerDataDraft(Sector.POLICE, 2022, PartnerDataState.ASKED, null, "", "", ""),
                "attendance.error.partners-year");
    }

    @Test
    void twoWhoRecordAtOnceDoNotOverwriteEachOther() {
        partners.record(board.service(), draft(Sector.POLICE, PartnerDataState.ASKED, null, ""), 0);
        refused(draft(Sector.POLICE, PartnerDataState.PROMISED, null, ""), "attendance.error.partners-meanwhile");
    }

    private void refused(PartnerDataDraft draft, String key) {
        assertThatThrownBy(() -> partners.record(board.service(), draft, 0))
                .isInstanceOf(UserFacingException.class)
                .hasMessage(key);
    }

    private void signInPartner(Sector sector) {
        people.signIn(partner(sector));
    }

    private Viewer.Grant partner(Sector sector) {
        return new Viewer.Grant(Role.PARTNER, ScopeKind.SERVICE, board.service().value(), sector.name());
    }

    private static PartnerDataDraft draft(
            Sector sector, PartnerDataState state, @Nullable LocalDate day, String showed) {
        return new PartnerDataDraft(sector, YEAR, state, day, showed, "", "");
    }
}
