package org.quarterboard.boards;

import java.time.LocalDate;

/**
 * An interest that a member declares.
 *
 * @param nature what it is, in words; empty for {@link InterestKind#NONE} alone
 */
public record InterestDraft(MemberId member, InterestKind kind, String nature, Term term, LocalDate declaredOn) {

    /** That there is nothing to declare. */
    public static InterestDraft nothing(MemberId member, LocalDate declaredOn) {
        return new InterestDraft(member, InterestKind.NONE, "", Term.of(declaredOn, null), declaredOn);
    }
}
