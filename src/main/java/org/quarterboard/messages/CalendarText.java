package org.quarterboard.messages;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationException;
import org.quarterboard.shared.Formats;

/**
 * Writes a meeting as iCalendar (RFC 5545, RFC 5546). The rule of London's clocks is written into each file, as it has
 * been since 1996: a calendar needs no table of its own, and the portal asks nobody for one.
 */
final class CalendarText {

    private static final String PRODUCT = "-//Quarterboard//Quarterboard//EN";

    private CalendarText() {}

    static String of(CalendarMethod method, CalendarEvent event) {
        Calendar calendar = new Calendar(
                new PropertyList(List.of(new ProdId(PRODUCT), ImmutableVersion.VERSION_2_0, method(method))),
                new ComponentList<>(List.of(london(), event(method, event))));
        StringWriter text = new StringWriter();
        try {
            if (calendar.validate().hasErrors()) {
                throw new IllegalStateException("Not a calendar: " + calendar.validate());
            }
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ValidationException e) {
            throw new IllegalStateException(e);
        }
        return Folding.fold(text.toString());
    }

    private static Property method(CalendarMethod method) {
        return switch (method) {
            case PUBLISH -> ImmutableMethod.PUBLISH;
            case REQUEST -> ImmutableMethod.REQUEST;
            case CANCEL -> ImmutableMethod.CANCEL;
        };
    }

    private static VEvent event(CalendarMethod method, CalendarEvent event) {
        VEvent entry = new VEvent(false);
        entry.add(new Uid(event.uid()));
        entry.add(new Sequence(event.sequence()));
        entry.add(new DtStamp(event.stamp()));
        entry.add(new DtStart<>(event.startsAt().atZone(Formats.LONDON)));
        entry.add(new DtEnd<>(event.endsAt().atZone(Formats.LONDON)));
        entry.add(new Summary(event.summary()));
        entry.add(new Location(event.place()));
        entry.add(new Description(event.description()));
        entry.add(new Url(event.link()));
        // Who is merely invited no longer gets no status: the meeting itself stands (RFC 5546, 3.2.5).
        if (event.cancelled()) {
            entry.add(ImmutableStatus.VEVENT_CANCELLED);
        } else if (method != CalendarMethod.CANCEL) {
            entry.add(ImmutableStatus.VEVENT_CONFIRMED);
        }
        entry.add(new Organizer(
                new ParameterList(List.of(new Cn(event.organiser().name()))), address(event.organiser())));
        for (CalendarEvent.Guest guest : event.guests()) {
            entry.add(attendee(method, guest));
        }
        return entry;
    }

    private static Attendee attendee(CalendarMethod method, CalendarEvent.Guest guest) {
        List<Parameter> parameters = List.of(
                new Cn(guest.party().name()),
                CuType.INDIVIDUAL,
                Role.REQ_PARTICIPANT,
                participation(guest.participation()),
                method == CalendarMethod.REQUEST ? Rsvp.TRUE : Rsvp.FALSE);
        return new Attendee(new ParameterList(parameters), address(guest.party()));
    }

    private static PartStat participation(CalendarEvent.Participation participation) {
        return switch (participation) {
            case NEEDS_ACTION -> PartStat.NEEDS_ACTION;
            case ACCEPTED -> PartStat.ACCEPTED;
            case DECLINED -> PartStat.DECLINED;
            case DELEGATED -> PartStat.DELEGATED;
        };
    }

    private static URI address(CalendarEvent.Party party) {
        return URI.create("mailto:" + party.email());
    }

    private static VTimeZone london() {
        VTimeZone zone = new VTimeZone(new ComponentList<>(List.<Observance>of(
                observance(
                        new Daylight(),
                        "BST",
                        LocalDateTime.of(1981, 3, 29, 1, 0),
                        ZoneOffset.UTC,
                        ZoneOffset.ofHours(1),
                        "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
                observance(
                        new Standard(),
                        "GMT",
                        LocalDateTime.of(1996, 10, 27, 2, 0),
                        ZoneOffset.ofHours(1),
                        ZoneOffset.UTC,
                        "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"))));
        zone.add(new TzId(Formats.LONDON.getId()));
        return zone;
    }

    private static Observance observance(
            Observance half, String name, LocalDateTime first, ZoneOffset before, ZoneOffset after, String rule) {
        half.add(new TzName(name));
        half.add(new DtStart<>(first));
        half.add(new TzOffsetFrom(before));
        half.add(new TzOffsetTo(after));
        half.add(new RRule<ZonedDateTime>(rule));
        return half;
    }
}
