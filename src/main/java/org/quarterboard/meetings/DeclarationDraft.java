package org.quarterboard.meetings;

import java.util.Optional;
import org.quarterboard.boards.MemberId;

/**
 * An interest to be recorded.
 *
 * @param item the agenda item that it concerns; empty for the whole meeting
 */
public record DeclarationDraft(MemberId member, Optional<AgendaItemId> item, String nature, InterestOutcome outcome) {}
