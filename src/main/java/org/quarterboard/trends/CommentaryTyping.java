package org.quarterboard.trends;

import java.time.Instant;
import java.util.Optional;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Quarter;

/**
 * What a person has typed of a commentary and not saved. It says nothing for the service, and nobody else reads it.
 *
 * @param seen the version of the commentary that it was typed on; 0 if there was none
 * @param keptAt the last pause in typing
 * @param mark changes with every pause, so that a window notices that another one has typed
 */
public record CommentaryTyping(
        MeasureCode measure, Quarter quarter, String text, int seen, Instant begunAt, Instant keptAt, long mark) {

    /** The mark of a window that has kept nothing yet. */
    public static final long NONE = 0;

    /**
     * What stands in the field of a window at a pause.
     *
     * @param seen the version of the commentary on the screen; 0 if there was none
     * @param mark of what this window has kept or been shown last; {@link #NONE} if nothing
     */
    public record Words(String text, int seen, long mark) {}

    /**
     * What became of it.
     *
     * @param typing what is kept now; empty if the words say no more than what is saved
     * @param other what another window of the same person had kept and this one had not shown
     * @param newer how the commentary stands, if it is no longer the version on the screen
     */
    public record Kept(
            Optional<CommentaryTyping> typing, Optional<CommentaryTyping> other, Optional<Commentary> newer) {}
}
