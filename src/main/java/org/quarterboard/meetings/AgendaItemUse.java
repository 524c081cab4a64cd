package org.quarterboard.meetings;

import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Whether the register of a meeting speaks of an item: such an item stays on the agenda. */
@Component
class AgendaItemUse {

    private final MeetingGuestRepository guests;
    private final InterestDeclarationRepository declarations;
    private final ItemPresenceRepository presences;

    AgendaItemUse(
            MeetingGuestRepository guests,
            InterestDeclarationRepository declarations,
            ItemPresenceRepository presences) {
        this.guests = guests;
        this.declarations = declarations;
        this.presences = presences;
    }

    void requireNone(BoardId board, AgendaItemId item) {
        if (guests.usesItem(board.value(), item.value())
                || declarations.existsByBoardIdAndItemId(board.value(), item.value())
                || presences.existsByBoardIdAndItemId(board.value(), item.value())) {
            throw new UserFacingException("registers.error.item-in-register");
        }
    }
}
