package org.quarterboard.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What boards, meetings and attendance say on the home page, by who asks. */
@PortalTest
class HomeCardsDbTest {

    private final List<HomeCard> cards;
    private final MeetingService meetings;
    private final Kpi8ReturnService returns;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private final Today today;

    @Autowired
    HomeCardsDbTest(
            List<HomeCard> cards,
            MeetingService meetings,
            Kpi8ReturnService returns,
            TestBoards testBoards,
            TestPeople people,
            JdbcClient jdbc,
            Today today) {
        this.cards = cards;
        this.meetings = meetings;
        this.returns = returns;
        this.testBoards = testBoards;
        this.people = people;
        this.jdbc = jdbc;
        this.today = today;
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aServiceWithoutABoardIsToldToBeginThere() {
        ServiceId service = Services.create(jdbc);
        assertThat(titles(service, Role.SECRETARY, "")).contains("The service has no board yet");
        assertThat(titles(service, Role.BOARD_MEMBER, "")).doesNotContain("The service has no board yet");
    }

    @Test
    void whatIsMissingIsSaidToThoseWhoCanMendIt() {
        TestBoard board = testBoards.empty();
        testBoards.planned(board, today.date().plusDays(4));
        assertThat(titles(board.service(), Role.SECRETARY, ""))
                .contains("Statutory seats are vacant", "The board has no chair")
                .anyMatch(title -> title.startsWith("Next meeting:"))
                .anyMatch(title -> title.matches("The agenda for .* is empty"));
        assertThat(titles(board.service(), Role.BOARD_MEMBER, ""))
                .anyMatch(title -> title.startsWith("Next meeting:"))
                .noneMatch(title -> title.contains("is empty") || title.contains("vacant"));
    }

    @Test
    void aMeetingWhoseDayHasPassedIsAskedAfter() {
        TestBoard board = testBoards.fiveSeniors();
        testBoards.planned(board, today.date().minusDays(3));
        assertThat(titles(board.service(), Role.SECRETARY, ""))
                .anyMatch(title -> title.startsWith("Was the meeting of"));
    }

    @Test
    void theQuarterSoFarAndWhoWasMissing() {
        TestBoard board = testBoards.fiveSeniors();
        testBoards.held(board, today.date(), Map.of(Sector.POLICE, Mark.SENIOR, Sector.HEALTH, Mark.SENIOR));
        assertThat(titles(board.service(), Role.BOARD_MEMBER, ""))
                .anyMatch(title -> title.endsWith("so far: 2 of 5"))
                .contains("3 sectors without a senior partner last time");
    }

    @Test
    void aRegisterThatIsNotCompleteMissesNobody() {
        TestBoard board = testBoards.fiveSeniors();
        UUID meeting = testBoards.planned(board, today.date());
        AsSystem.run("test", () -> meetings.hold(board.id(), meeting));
        assertThat(entries(board.service(), Role.BOARD_MEMBER, ""))
                .noneMatch(entry -> entry.title().contains("without a senior partner"))
                .anyMatch(entry -> entry.text().contains("Its register is not complete"));
    }

    @Test
    void aPartnerIsToldOfTheOwnSectorAlone() {
        TestBoard board = testBoards.fiveSeniors();
        testBoards.held(board, today.date(), Map.of(Sector.POLICE, Mark.SENIOR));
        List<String> titles = titles(board.service(), Role.PARTNER, "POLICE");
        assertThat(titles)
                .hasSize(2)
                .allMatch(title -> title.startsWith("Police"))
                .anyMatch(title -> title.startsWith("Police in"))
                .anyMatch(title -> title.endsWith(": Not yet"));
    }

    @Test
    void theReturnOfTheQuarterThatHasEndedIsAskedForStepByStep() {
        TestBoard board = testBoards.fiveSeniors();
        Quarter last = today.quarter().previous();
        testBoards.held(board, last.start(), Map.of(Sector.POLICE, Mark.SENIOR));
        assertThat(titles(board.service(), Role.SECRETARY, ""))
                .anyMatch(title -> title.startsWith("KPI 8 return of") && title.endsWith(": to be checked"));
        step(board, last, false);
        assertThat(titles(board.service(), Role.SECRETARY, "")).noneMatch(title -> title.startsWith("KPI 8 return"));
        assertThat(titles(board.service(), Role.HEAD_OF_SERVICE, ""))
                .anyMatch(title -> title.endsWith(": checked, to be submitted"));
        step(board, last, true);
        assertThat(titles(board.service(), Role.HEAD_OF_SERVICE, ""))
                .noneMatch(title -> title.startsWith("KPI 8 return"));
        testBoards.held(board, last.end(), Map.of());
        for (Role role : List.of(Role.HEAD_OF_SERVICE, Role.BOARD_MEMBER)) {
            assertThat(titles(board.service(), role, ""))
                    .anyMatch(title -> title.endsWith(": the record has changed since"));
        }
    }

    @Test
    void aMeetingThatNobodyHasSettledIsNotSaidNotToHaveBeen() {
        TestBoard board = testBoards.fiveSeniors();
        testBoards.planned(board, today.quarter().previous().start());
        assertThat(entries(board.service(), Role.SECRETARY, ""))
                .filteredOn(entry -> entry.title().endsWith(": to be checked"))
                .extracting(HomeCard.Entry::text)
                .singleElement()
                .asString()
                .contains("is neither held nor cancelled");
    }

    private void step(TestBoard board, Quarter quarter, boolean submit) {
        AsSystem.run("test", () -> {
            String seen = returns.find(board.service(), quarter).now().sha256();
            if (submit) {
                returns.submit(board.service(), quarter, seen);
            } else {
                returns.check(board.service(), quarter, seen);
            }
        });
    }

    private List<String> titles(ServiceId service, Role role, String sector) {
        return entries(service, role, sector).stream()
                .map(HomeCard.Entry::title)
                .toList();
    }

    private List<HomeCard.Entry> entries(ServiceId service, Role role, String sector) {
        people.signIn(new Viewer.Grant(role, ScopeKind.SERVICE, service.value(), sector));
        Set<String> capabilities = Arrays.stream(Capability.values())
                .filter(capability -> role.capabilities().contains(capability))
                .map(Enum::name)
                .collect(Collectors.toSet());
        return cards.stream()
                .filter(card ->
                        card.getClass().getName().matches("org\\.quarterboard\\.(boards|meetings|attendance)\\..*"))
                .flatMap(card -> card.entries(service, capabilities, Messages.ENGLISH).stream())
                .toList();
    }
}
