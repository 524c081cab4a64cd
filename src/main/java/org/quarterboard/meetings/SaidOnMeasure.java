package org.quarterboard.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.actions.ActionItem;

/**
 * What a board minuted about a measure or another thing, and what followed.
 *
 * @param meeting at which it was said
 * @param since what was noted later of a decision or a challenge, the oldest first
 * @param action how far it is, where it is an action
 */
public record SaidOnMeasure(
        UUID meeting, LocalDate heldOn, MinuteEntry entry, List<SinceThen.Note> since, Optional<ActionItem> action) {

    public SaidOnMeasure {
        since = List.copyOf(since);
    }
}
