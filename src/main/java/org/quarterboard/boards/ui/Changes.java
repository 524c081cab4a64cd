package org.quarterboard.boards.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.OfficeTerm;
import org.quarterboard.boards.SeatItem;

/** What the tables of the board may offer to change; nothing to those who only read. */
record Changes(
        @Nullable Consumer<OfficeTerm> endOffice, @Nullable Consumer<SeatItem> appoint) {

    static final Changes NONE = new Changes(null, null);

    /** What to run about a thing; null if nothing is offered. */
    static <T> @Nullable Runnable about(@Nullable Consumer<T> change, T thing) {
        return change == null ? null : () -> change.accept(thing);
    }
}
