package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.MemberId;
import org.quarterboard.security.Role;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** What is recorded beside the marks: guests, interests, presence for an item. */
@PortalTest
class RegisterNotesDbTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    private final GuestService guests;
    private final DeclarationService interests;
    private final ItemPresenceService presences;
    private final AgendaService agenda;
    private final MeetingService meetings;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final Today today;

    private TestBoard board;
    private UUID meeting;
    private AgendaItemId item;

    @Autowired
    RegisterNotesDbTest(
            GuestService guests,
            DeclarationService interests,
            ItemPresenceService presences,
            AgendaService agenda,
            MeetingService meetings,
            TestBoards testBoards,
            TestPeople people,
            Today today) {
        this.guests = guests;
        this.interests = interests;
        this.presences = presences;
        this.agenda = agenda;
        this.meetings = meetings;
        this.testBoards = testBoards;
        this.people = people;
        this.today = today;
    }

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        meeting = testBoards.held(board, DAY, Map.of(Sector.POLICE, Mark.SENIOR));
        people.signIn(board.grant(Role.SECRETARY));
        item = agenda.add(board.id(), meeting, new AgendaDraft("Budget", Purpose.DECIDE, ""));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void guestsAreAddedAndWithdrawnAndCountForNothing() {
        MeetingItem before = meetings.find(board.id(), meeting);
        UUID analyst = guests.add(board.id(), meeting, guest("Analyst", item));
        guests.add(board.id(), meeting, guest("Observer"));
        assertThat(guests.guests(board.id(), meeting))
                .extracting(Guest::position, Guest::items)
                .containsExactly(tuple("Analyst", Set.of(item)), tuple("Observer", Set.of()));
        MeetingItem after = meetings.find(board.id(), meeting);
        assertThat(after.expected()).isEqualTo(before.expected());
        assertThat(after.marked()).isEqualTo(before.marked());
        guests.withdraw(board.id(), meeting, analyst);
        assertThat(guests.guests(board.id(), meeting))
                .extracting(Guest::position)
                .containsExactly("Observer");
        assertThatThrownBy(() -> guests.withdraw(board.id(), meeting, analyst)).isInstanceOf(NotFoundException.class);
        guests.add(board.id(), meeting, guest("Analyst"));
    }

    @Test
    void aGuestIsThereOnce() {
        guests.add(board.id(), meeting, guest("Analyst"));
        assertThatThrownBy(() -> guests.add(board.id(), meeting, guest(" Analyst ")))
                .hasMessage("registers.error.guest-twice");
        assertThatThrownBy(() -> guests.add(board.id(), meeting, guest(" "))).hasMessage("registers.error.position");
    }

    @Test
    void anItemOfAnotherMeetingIsNotThere() {
        UUID other = testBoards.planned(board, DAY.plusDays(7));
        assertThatThrownBy(() -> guests.add(board.id(), other, guest("Analyst", item)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> presences.record(board.id(), other, presence(Sector.POLICE)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> interests.declare(
                        board.id(), other, interest(Sector.POLICE, Optional.of(item), InterestOutcome.STAYED)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoWithdrewBecauseOfAnInterestWasNotThereForTheItem() {
        UUID declared = interests.declare(
                board.id(), meeting, interest(Sector.POLICE, Optional.of(item), InterestOutcome.WITHDREW));
        interests.declare(board.id(), meeting, interest(Sector.HEALTH, Optional.empty(), InterestOutcome.SILENT));
        List<Declaration> all = interests.declarations(board.id(), meeting);
        assertThat(all).extracting(Declaration::itemTitle).containsExactly("Budget", "");
        assertThat(all.getFirst().position()).contains("POLICE");
        assertThat(presences.presences(board.id(), meeting)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(ItemPresenceKind.WITHDRAWN);
            assertThat(found.declared()).isTrue();
            assertThat(found.member()).isEqualTo(member(Sector.POLICE));
        });
        assertThatThrownBy(() -> presences.record(board.id(), meeting, presence(Sector.POLICE)))
                .hasMessage("registers.error.presence-twice");
        interests.withdraw(board.id(), meeting, declared);
        assertThat(presences.presences(board.id(), meeting)).isEmpty();
        assertThat(interests.declarations(board.id(), meeting)).hasSize(1);
    }

    @Test
    void whoIsRecordedForAnItemDidNotWithdrawFromItToo() {
        UUID joined = presences.record(
                board.id(), meeting, new ItemPresenceDraft(item, member(Sector.POLICE), ItemPresenceKind.JOINED_FOR));
        assertThatThrownBy(() -> interests.declare(
                        board.id(), meeting, interest(Sector.POLICE, Optional.of(item), InterestOutcome.WITHDREW)))
                .hasMessage("registers.error.presence-recorded");
        UUID silent = interests.declare(
                board.id(), meeting, interest(Sector.POLICE, Optional.of(item), InterestOutcome.SILENT));
        interests.declare(board.id(), meeting, interest(Sector.HEALTH, Optional.of(item), InterestOutcome.WITHDREW));
        presences.withdraw(board.id(), meeting, joined);
        interests.withdraw(board.id(), meeting, silent);
        interests.declare(board.id(), meeting, interest(Sector.POLICE, Optional.of(item), InterestOutcome.WITHDREW));
        assertThat(presences.presences(board.id(), meeting))
                .extracting(ItemPresence::member, ItemPresence::kind)
                .containsExactly(
                        tuple(member(Sector.HEALTH), ItemPresenceKind.WITHDRAWN),
                        tuple(member(Sector.POLICE), ItemPresenceKind.WITHDRAWN));
    }

    @Test
    void whoWithdrewBecauseOfTwoInterestsWithdrewOnce() {
        UUID trustee = interests.declare(
                board.id(), meeting, interest(Sector.POLICE, Optional.of(item), InterestOutcome.WITHDREW));
        UUID married = interests.declare(
                board.id(),
                meeting,
                new DeclarationDraft(
                        member(Sector.POLICE),
                        Optional.of(item),
                        "Married to the provider's director",
                        InterestOutcome.WITHDREW));
        assertThat(interests.declarations(board.id(), meeting)).hasSize(2);
        assertThat(presences.presences(board.id(), meeting)).hasSize(1);
        interests.withdraw(board.id(), meeting, trustee);
        assertThat(presences.presences(board.id(), meeting))
                .extracting(ItemPresence::uuid)
                .containsExactly(married);
    }

    @Test
    void oneInterestIsDeclaredOnce() {
        interests.declare(board.id(), meeting, interest(Sector.POLICE, Optional.of(item), InterestOutcome.STAYED));
        assertThatThrownBy(() -> interests.declare(
                        board.id(), meeting, interest(Sector.POLICE, Optional.of(item), InterestOutcome.STAYED)))
                .hasMessage("registers.error.declared-twice");
        interests.declare(board.id(), meeting, interest(Sector.POLICE, Optional.empty(), InterestOutcome.STAYED));
    }

    @Test
    void whoHasNoRowInTheRegisterDeclaresNothing() {
        MemberId stranger =
                testBoards.fiveSeniors().seniors().get(Sector.POLICE).member();
        assertThatThrownBy(() -> interests.declare(
                        board.id(),
                        meeting,
                        new DeclarationDraft(stranger, Optional.empty(), "Trustee", InterestOutcome.STAYED)))
                .hasMessage("registers.error.not-on-register");
    }

    @Test
    void aPresenceForAnItemIsRecordedOnceAndTakenBack() {
        UUID left = presences.record(board.id(), meeting, presence(Sector.POLICE));
        assertThatThrownBy(() -> presences.record(board.id(), meeting, presence(Sector.POLICE)))
                .hasMessage("registers.error.presence-twice");
        presences.withdraw(board.id(), meeting, left);
        assertThat(presences.presences(board.id(), meeting)).isEmpty();
    }

    @Test
    void anItemThatTheRegisterSpeaksOfStaysOnTheAgenda() {
        UUID left = presences.record(board.id(), meeting, presence(Sector.POLICE));
        presences.withdraw(board.id(), meeting, left);
        assertThatThrownBy(() -> agenda.remove(board.id(), meeting, item))
                .hasMessage("registers.error.item-in-register");
        AgendaItemId other = agenda.add(board.id(), meeting, new AgendaDraft("Plan", Purpose.NOTE, ""));
        agenda.remove(board.id(), meeting, other);
    }

    @Test
    void nothingIsRecordedBeforeTheDay() {
        UUID tomorrow = testBoards.planned(board, today.date().plusDays(1));
        assertThatThrownBy(() -> guests.add(board.id(), tomorrow, guest("Analyst")))
                .hasMessage("meetings.error.attendance-before-the-day");
        assertThatThrownBy(() -> interests.declare(
                        board.id(), tomorrow, interest(Sector.POLICE, Optional.empty(), InterestOutcome.STAYED)))
                .hasMessage("meetings.error.attendance-before-the-day");
    }

    private static GuestDraft guest(String position, AgendaItemId... items) {
        return new GuestDraft(position, "Council", AttendanceMode.IN_ROOM, Set.of(items));
    }

    private MemberId member(Sector sector) {
        return board.seniors().get(sector).member();
    }

    private ItemPresenceDraft presence(Sector sector) {
        return new ItemPresenceDraft(item, member(sector), ItemPresenceKind.LEFT_ROOM);
    }

    private DeclarationDraft interest(Sector sector, Optional<AgendaItemId> of, InterestOutcome outcome) {
        return new DeclarationDraft(member(sector), of, "Trustee of the provider", outcome);
    }
}
