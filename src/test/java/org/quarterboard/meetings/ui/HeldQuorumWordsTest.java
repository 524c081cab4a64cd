package org.quarterboard.meetings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.QuorumRule;
import org.quarterboard.boards.QuorumRule.Presence;
import org.quarterboard.meetings.HeldQuorum;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Sector;

/** What a page says of the quorum of a meeting that was held. */
class HeldQuorumWordsTest {

    private static final String QUORATE =
            "Quorate: by the terms of reference in force on its day the meeting could decide.";
    private static final String NOT_QUORATE =
            "Not quorate: by the terms of reference in force on its day the meeting could not decide.";
    private static final QuorumRule RULE = new QuorumRule(0, 50, Set.of(Sector.POLICE, Sector.HEALTH), true);
    private static final Set<Sector> BOTH = Set.of(Sector.POLICE, Sector.HEALTH);

    private final Messages messages = new Messages();

    @Test
    void quorate() {
        assertThat(text(RULE, new Presence(5, 9, BOTH, true))).isEqualTo(QUORATE);
    }

    @Test
    void tooFewSeats() {
        assertThat(text(RULE, new Presence(3, 9, BOTH, true)))
                .isEqualTo(NOT_QUORATE + " Seats represented: 3 of 9 filled. Seats needed: 5.");
    }

    @Test
    void aSectorIsMissing() {
        assertThat(text(RULE, new Presence(6, 9, Set.of(Sector.POLICE), true)))
                .isEqualTo(NOT_QUORATE + " Not represented, and had to be: Health.");
    }

    @Test
    void neitherChairNorDeputyCame() {
        assertThat(text(RULE, new Presence(6, 9, BOTH, false)))
                .isEqualTo(NOT_QUORATE + " Neither chair nor deputy was there.");
    }

    @Test
    void everythingIsMissing() {
        assertThat(text(RULE, new Presence(1, 9, Set.of(), false)))
                .isEqualTo(NOT_QUORATE + " Seats represented: 1 of 9 filled. Seats needed: 5."
                        + " Not represented, and had to be: Police, Health. Neither chair nor deputy was there.");
    }

    @Test
    void noRuleIsRecorded() {
        assertThat(text(QuorumRule.NONE, new Presence(1, 9, Set.of(), false)))
                .isEqualTo("No quorum rule is recorded for the day of this meeting.");
    }

    @Test
    void notEverybodyIsRecorded() {
        assertThat(text(new HeldQuorum(RULE, new Presence(3, 9, BOTH, true), false, true)))
                .isEqualTo("Whether this meeting was quorate can be said once everybody is recorded.");
    }

    @Test
    void theRegisterDoesNotShowTheChair() {
        assertThat(text(new HeldQuorum(RULE, new Presence(5, 9, BOTH, false), true, false)))
                .isEqualTo("Whether this meeting was quorate cannot be said from the register."
                        + " Chair or deputy must be there; one of them holds no seat, so that the register does not"
                        + " show it.");
    }

    private String text(QuorumRule rule, Presence presence) {
        return text(new HeldQuorum(rule, presence, true, true));
    }

    private String text(HeldQuorum found) {
        return HeldQuorumWords.text(found, (key, params) -> messages.get(key, Messages.ENGLISH, params));
    }
}
