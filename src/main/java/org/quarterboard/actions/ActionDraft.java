package org.quarterboard.actions;

import java.time.LocalDate;
import org.quarterboard.boards.MemberId;

/** What is to be done, by whom and by when. */
public record ActionDraft(String text, MemberId owner, LocalDate due) {}
