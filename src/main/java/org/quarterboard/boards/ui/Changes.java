package org.quarterboard.boards.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.boards.OfficeTerm;
import org.quarterboard.boards.SeatItem;

/** What the tables may offer to change; nothing to those who only read. */
record Changes(
        @Nullable Consumer<Holding> endTerm,
        @Nullable Consumer<OfficeTerm> endOffice,
        @Nullable Consumer<SeatItem> appoint,
        @Nullable Consumer<MemberItem> changeMember) {

    static final Changes NONE = new Changes(null, null, null, null);

    /** What to run about a thing; null if nothing is offered. */
    static <T> @Nullable Runnable about(@Nullable Consumer<T> change, T thing) {
        return change == null ? null : () -> change.accept(thing);
    }
}
