package org.quarterboard.boards;

import java.time.LocalDate;

/** That a member was inducted in a topic on a day. */
public record InductionItem(
        InductionItemId id, MemberId member, InductionTopic topic, LocalDate doneOn, String remark) {}
