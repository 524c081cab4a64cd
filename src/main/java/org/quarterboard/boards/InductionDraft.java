package org.quarterboard.boards;

import java.time.LocalDate;
import java.util.Set;

/** That a member was inducted in one or more topics on a day, to be recorded. */
public record InductionDraft(MemberId member, Set<InductionTopic> topics, LocalDate doneOn, String remark) {

    public InductionDraft {
        topics = Set.copyOf(topics);
    }
}
