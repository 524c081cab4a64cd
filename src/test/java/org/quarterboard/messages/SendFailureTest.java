package org.quarterboard.messages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Every way in which Spring says that sending failed. */
class SendFailureTest {

    private final MessagingException reset = new MessagingException("Connection reset");
    private final SendFailedException refused = new SendFailedException("Invalid Addresses");

    @Test
    void whereOnlyTheGoodbyeFailedTheMessageWasSent() {
        means(
                SendFailure.AFTER_SENDING,
                new MailSendException("Failed to close server connection after message sending", reset));
    }

    @Test
    void aRefusalIsOfTheMessageHoweverTheConnectionEnded() {
        means(SendFailure.OF_THE_MESSAGE, new MailSendException(Map.of("letter", refused)));
        means(SendFailure.OF_THE_MESSAGE, afterFailures(refused));
    }

    @Test
    void whatIsNoRefusalIsOfTheServer() {
        means(SendFailure.OF_THE_SERVER, afterFailures(reset));
        means(
                SendFailure.OF_THE_SERVER,
                new MailSendException("Mail server connection failed", reset, Map.of("letter", reset)));
        means(SendFailure.OF_THE_SERVER, new MailSendException("Something else", reset));
        means(
                SendFailure.OF_THE_SERVER,
                new MailAuthenticationException(new AuthenticationFailedException("Who are you?")));
    }

    private MailSendException afterFailures(Exception failure) {
        return new MailSendException(
                "Failed to close server connection after message failures", reset, Map.of("letter", failure));
    }

    private static void means(SendFailure meaning, MailException failure) {
        assertThat(SendFailure.of(failure)).isEqualTo(meaning);
    }
}
