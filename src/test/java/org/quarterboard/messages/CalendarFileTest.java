package org.quarterboard.messages;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterboard.messages.CalendarEvent.Guest;
import org.quarterboard.messages.CalendarEvent.Participation;
import org.quarterboard.messages.CalendarEvent.Party;

/** What is written is a calendar to the library that wrote it and to another one, and says the same to both. */
class CalendarFileTest {

    private static final String UID = "5b0e7c1e-6f0e-4a43-9a35-0f3f5a2d8c11@portal.example.org";
    private static final LocalDateTime WINTER = LocalDateTime.of(2026, 12, 10, 10, 0);
    private static final LocalDateTime SUMMER = LocalDateTime.of(2026, 6, 11, 14, 0);
    private static final Instant NOW = Instant.parse("2026-11-02T09:30:00Z");

    @ParameterizedTest
    @EnumSource(CalendarMethod.class)
    void everyFileIsAcceptedByBothReaders(CalendarMethod method) throws Exception {
        String text = file(method, 0, WINTER, "Aberwyn");
        Calendar first = new CalendarBuilder().build(new StringReader(text));
        assertThat(first.validate().getEntries()).isEmpty();
        ICalendar second = Biweekly.parse(text).first();
        assertThat(second.getMethod().getValue()).isEqualTo(method.name());
        ValidationWarnings warnings = second.validate(second.getVersion());
        assertThat(warnings.isEmpty()).as(warnings.toString()).isTrue();
    }

    @Test
    void theSecondReaderReadsWhatWasMeant() {
        VEvent event = read(
                CalendarMethod.REQUEST,
                event(CalendarMethod.REQUEST, 3, WINTER, "Bwrdd Aberwyn: cyfarfod, y bwrdd; ŵyl", false));
        assertThat(event.getUid().getValue()).isEqualTo(UID);
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
        assertThat(event.getSummary().getValue()).isEqualTo("Bwrdd Aberwyn: cyfarfod, y bwrdd; ŵyl");
        assertThat(event.getLocation().getValue()).isEqualTo("Neuadd y Sir, ystafell 2");
        assertThat(event.getDescription().getValue()).isEqualTo("Atebwch yn y porth\nDiolch");
        assertThat(event.getUrl().getValue()).isEqualTo("https://example.org/service/ABW/invitation/1");
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("portal@example.org");
        Attendee guest = event.getAttendees().getFirst();
        assertThat(guest.getEmail()).isEqualTo("o'neill+board@example.org");
        assertThat(guest.getCommonName()).isEqualTo("Assistant director, education");
        assertThat(guest.getParticipationStatus().getValue()).isEqualTo("NEEDS-ACTION");
        assertThat(guest.getRsvp()).isTrue();
    }

    @Test
    void clocksAreThoseOfLondonInSummerAndInWinter() {
        VEvent winter = read(CalendarMethod.REQUEST, event(CalendarMethod.REQUEST, 0, WINTER, "Winter", false));
        assertThat(winter.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-10T10:00:00Z"));
        assertThat(winter.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-10T12:00:00Z"));
        VEvent summer = read(CalendarMethod.REQUEST, event(CalendarMethod.REQUEST, 0, SUMMER, "Summer", false));
        assertThat(summer.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-06-11T13:00:00Z"));
        assertThat(file(CalendarMethod.REQUEST, 0, SUMMER, "Summer"))
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/London", "DTSTART;TZID=Europe/London:20260611T140000");
    }

    @Test
    void aPublishedFileNamesNobodyAndACancellationAsksForNoAnswer() {
        assertThat(read(CalendarMethod.PUBLISH, event(CalendarMethod.PUBLISH, 0, WINTER, "For all", false))
                        .getAttendees())
                .isEmpty();
        VEvent off = read(CalendarMethod.CANCEL, event(CalendarMethod.CANCEL, 1, WINTER, "Off", true));
        assertThat(off.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(off.getAttendees().getFirst().getRsvp()).isFalse();
        VEvent uninvited = read(CalendarMethod.CANCEL, event(CalendarMethod.CANCEL, 1, WINTER, "Still on", false));
        assertThat(uninvited.getStatus()).isNull();
    }

    @Test
    void aLaterFileReplacesAnEarlierOneAndACancellationRemoves() {
        CalendarStore store = new CalendarStore();
        String first = file(CalendarMethod.REQUEST, 0, WINTER, "Board");
        String moved = file(CalendarMethod.REQUEST, 1, WINTER.plusDays(7), "Board");
        String off = file(CalendarMethod.CANCEL, 2, WINTER.plusDays(7), "Board");
        store.receive(first);
        store.receive(moved);
        assertThat(store.only().orElseThrow().starts()).isEqualTo(Instant.parse("2026-12-17T10:00:00Z"));
        store.receive(first);
        assertThat(store.only().orElseThrow().sequence())
                .as("an old file that comes late changes nothing")
                .isEqualTo(1);
        store.receive(off);
        assertThat(store.size()).isZero();
        store.receive(moved);
        assertThat(store.size()).as("what was taken out stays out").isZero();
        store.receive(file(CalendarMethod.REQUEST, 3, WINTER, "Board"));
        assertThat(store.size()).as("invited again").isOne();
    }

    @Property(tries = 300)
    void anyWordsComeThroughUnharmedInLinesOf75Octets(@ForAll("words") String words) {
        String text = file(CalendarMethod.REQUEST, 0, WINTER, words);
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
        }
        VEvent event = Biweekly.parse(text).first().getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(words);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abc XYZ,;:\\\"'^ŵŷâêîôûŴ–’ 🙂\n")
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(200)
                .map(text -> "x" + text + "x")
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    private static VEvent read(CalendarMethod method, CalendarEvent event) {
        return Biweekly.parse(CalendarFile.of(method, event).text())
                .first()
                .getEvents()
                .getFirst();
    }

    private static CalendarEvent event(
            CalendarMethod method, int sequence, LocalDateTime starts, String summary, boolean cancelled) {
        return new CalendarEvent(
                UID,
                sequence,
                NOW,
                starts,
                starts.plusHours(2),
                summary,
                "Neuadd y Sir, ystafell 2",
                "Atebwch yn y porth\nDiolch",
                URI.create("https://example.org/service/ABW/invitation/1"),
                cancelled,
                new Party("Bwrdd \"Aberwyn\", y sir", "portal@example.org"),
                method == CalendarMethod.PUBLISH
                        ? List.of()
                        : List.of(new Guest(
                                new Party("Assistant director, education", "o'neill+board@example.org"),
                                Participation.NEEDS_ACTION)));
    }

    private static String file(CalendarMethod method, int sequence, LocalDateTime starts, String summary) {
        return CalendarFile.of(method, event(method, sequence, starts, summary, false))
                .text();
    }
}
