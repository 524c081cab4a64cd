package org.quarterboard.papers;

import java.time.LocalDate;

/**
 * That a published paper went to somebody.
 *
 * @param recipient position or name, as it was then
 */
public record PaperDelivery(Kind kind, String recipient, LocalDate wentOn) {

    public enum Kind {
        /** A message with a link to somebody on the board. */
        MEMBER,
        /** A message with a link to an oversight manager of the Youth Justice Board. */
        OVERSIGHT,
        /** In another way, as somebody has noted. */
        BY_HAND
    }
}
