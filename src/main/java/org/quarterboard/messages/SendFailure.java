package org.quarterboard.messages;

import jakarta.mail.SendFailedException;
import java.util.Arrays;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What it means for a message that sending it has failed. */
enum SendFailure {
    /** The server took the message; taking leave of the server failed. To send it again would be to send it twice. */
    AFTER_SENDING,
    /** The server was there and did not want this message, or nobody could have sent it. */
    OF_THE_MESSAGE,
    /** It has nothing to do with the message: the server cannot be reached, or lets nobody in. */
    OF_THE_SERVER;

    /** How the exception begins that Spring throws when the connection could not be closed after sending. */
    private static final String NOT_CLOSED = "Failed to close server connection";

    static SendFailure of(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return OF_THE_SERVER;
        }
        if (!(failure instanceof MailSendException sending) || failure.getCause() == null) {
            return OF_THE_MESSAGE;
        }
        Exception[] refusals = sending.getMessageExceptions();
        if (refusals.length == 0) {
            String words = failure.getMessage();
            return words != null && words.startsWith(NOT_CLOSED) ? AFTER_SENDING : OF_THE_SERVER;
        }
        return Arrays.stream(refusals).allMatch(SendFailedException.class::isInstance) ? OF_THE_MESSAGE : OF_THE_SERVER;
    }
}
