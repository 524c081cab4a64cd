package org.quarterboard.messages;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Puts a message into the form that mail programs understand. A calendar file stands in it twice, as they expect it: as
 * another way to read the message, which programs with a calendar take in, and as an attachment for all others.
 */
final class Letter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String FILE_NAME = "meeting.ics";

    private Letter() {}

    static void fill(MimeMessage letter, String from, String to, String subject, String body)
            throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(letter, UTF_8);
        head(helper, from, to, subject);
        helper.setText(body);
    }

    static void fill(MimeMessage letter, String from, String to, String subject, String body, CalendarFile calendar)
            throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(letter, MimeMessageHelper.MULTIPART_MODE_MIXED, UTF_8);
        head(helper, from, to, subject);
        MimeBodyPart words = new MimeBodyPart();
        words.setText(body, UTF_8);
        MimeMultipart readings = new MimeMultipart("alternative", words, calendar(calendar));
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(readings);
        helper.getRootMimeMultipart().addBodyPart(first);
        helper.addAttachment(FILE_NAME, source(calendar));
    }

    private static void head(MimeMessageHelper helper, String from, String to, String subject)
            throws MessagingException {
        helper.setFrom(from);
        helper.setTo(to);
        helper.setSubject(subject);
    }

    private static MimeBodyPart calendar(CalendarFile calendar) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(source(calendar)));
        part.setHeader("Content-Type", calendar.contentType());
        return part;
    }

    private static ByteArrayDataSource source(CalendarFile calendar) {
        return new ByteArrayDataSource(calendar.bytes(), calendar.contentType());
    }
}
