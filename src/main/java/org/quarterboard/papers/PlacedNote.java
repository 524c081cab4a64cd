package org.quarterboard.papers;

import java.time.Instant;

/**
 * A note where it belongs in the pack that is read.
 *
 * @param section code of the section there; empty if what it was about is gone
 * @param title of that section, or of the one that is gone
 * @param page label of the page there; empty if it is gone or the pack has no pages of its own
 * @param builtAt when the pack was built in which it was noted
 */
public record PlacedNote(PackNote note, State state, String section, String title, String page, Instant builtAt) {

    /** What has become of it since it was noted. */
    public enum State {
        /** It was noted in this very pack. */
        HERE,
        /** What it is about stands on the same page of the same section. */
        STAYS,
        /** What it is about stands on another page or in another section. */
        MOVED,
        /** The section is there, what it says is not the same. */
        CHANGED,
        /** The section is not there. */
        GONE
    }

    public boolean gone() {
        return state == State.GONE;
    }
}
