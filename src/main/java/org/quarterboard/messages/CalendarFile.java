package org.quarterboard.messages;

import java.nio.charset.StandardCharsets;

/**
 * A calendar file, ready to be sent or downloaded.
 *
 * @param text iCalendar (RFC 5545), lines ended by CR LF
 */
public record CalendarFile(CalendarMethod method, String text) {

    public static CalendarFile of(CalendarMethod method, CalendarEvent event) {
        return new CalendarFile(method, CalendarText.of(method, event));
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As mail programs and browsers are told what it is. */
    public String contentType() {
        return "text/calendar; charset=UTF-8; method=" + method;
    }
}
