package org.quarterboard.meetings;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.messages.CalendarEvent;
import org.quarterboard.messages.CalendarEvent.Guest;
import org.quarterboard.messages.CalendarEvent.Participation;
import org.quarterboard.messages.CalendarEvent.Party;
import org.quarterboard.messages.CalendarFile;
import org.quarterboard.messages.CalendarMethod;
import org.quarterboard.messages.Outbox;
import org.quarterboard.security.Recipient;
import org.quarterboard.security.Recipients;
import org.quarterboard.shared.BaseUrl;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Words invitations and their calendar files, in the language of whom they are for, and leaves them in the outbox. */
@Component
class InvitationPost {

    private final Outbox outbox;
    private final Recipients recipients;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;
    private final Today today;
    private final String baseUrl;
    private final String from;

    InvitationPost(
            Outbox outbox,
            Recipients recipients,
            ServiceDirectory directory,
            Messages messages,
            Formats formats,
            Today today,
            BaseUrl baseUrl,
            @Value("${quarterboard.mail.from}") String from) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
        this.baseUrl = baseUrl.value();
        this.from = from;
    }

    /** Whom a message is for, as which member, and what that member has answered so far. */
    record Addressee(PersonId person, MemberItem member, Answer answer) {}

    /** Where a person is reached: by which service of the board, at which address. */
    private record Reach(PersonId person, ServiceId service, Recipient recipient) {}

    /** Unlike any other in the world, and the same for ever; the portal's name makes it so. */
    String uid(Meeting meeting) {
        return meeting.uuid() + "@" + URI.create(baseUrl).getHost();
    }

    /** Whether the person may still see a service of the board. */
    boolean reaches(BoardDetails board, PersonId person) {
        return reach(board, person).isPresent();
    }

    /** @param before what the person was told before of the same meeting, if that no longer holds */
    void invite(
            BoardDetails board,
            Meeting meeting,
            Announcement announcement,
            Addressee addressee,
            Optional<Announcement> before) {
        String kind = before.filter(Announcement::stands)
                .map(told -> told.isFor(meeting) ? "invitations.mail.changed" : "invitations.mail.moved")
                .orElse("invitations.mail.invite");
        reach(board, addressee.person()).ifPresent(reach -> {
            Guest guest = new Guest(
                    new Party(addressee.member().position(), reach.recipient().email()),
                    participation(addressee.answer()));
            write(reach, kind, meeting, announcement, CalendarMethod.REQUEST, List.of(guest));
        });
    }

    /** The meeting stands, but not for this person. */
    void uninvite(BoardDetails board, Meeting meeting, Announcement announcement, PersonId person) {
        takeBack(board, "invitations.mail.uninvite", meeting, announcement, person);
    }

    void callOff(BoardDetails board, Meeting meeting, Announcement announcement, PersonId person) {
        takeBack(board, "invitations.mail.off." + meeting.state(), meeting, announcement, person);
    }

    /** Asks once more. The calendar has the meeting already. */
    void remind(BoardDetails board, Meeting meeting, Announcement announcement, PersonId person) {
        reach(board, person)
                .ifPresent(reach -> outbox.write(
                        person,
                        reach.service(),
                        subject("invitations.mail.remind", announcement, language(reach)),
                        body("invitations.mail.remind", meeting, announcement, reach)));
    }

    /** For whoever wants it in a calendar by hand; names nobody. */
    CalendarFile published(Meeting meeting, Announcement announcement, ServiceId service, Locale language) {
        return CalendarFile.of(
                CalendarMethod.PUBLISH,
                event(meeting, announcement, link(service, meeting.uuid()), language, List.of()));
    }

    private void takeBack(
            BoardDetails board, String kind, Meeting meeting, Announcement announcement, PersonId person) {
        reach(board, person).ifPresent(reach -> {
            Guest guest = new Guest(
                    new Party(reach.recipient().email(), reach.recipient().email()), Participation.NEEDS_ACTION);
            write(reach, kind, meeting, announcement, CalendarMethod.CANCEL, List.of(guest));
        });
    }

    private void write(
            Reach reach,
            String kind,
            Meeting meeting,
            Announcement announcement,
            CalendarMethod method,
            List<Guest> guests) {
        CalendarEvent event =
                event(meeting, announcement, link(reach.service(), meeting.uuid()), language(reach), guests);
        outbox.write(
                reach.person(),
                reach.service(),
                subject(kind, announcement, language(reach)),
                body(kind, meeting, announcement, reach),
                CalendarFile.of(method, event));
    }

    private CalendarEvent event(
            Meeting meeting, Announcement announcement, String link, Locale language, List<Guest> guests) {
        return new CalendarEvent(
                announcement.uid(),
                announcement.sequence(),
                today.instant(),
                announcement.begins(),
                announcement.ends(),
                messages.get("invitations.calendar.summary", language, announcement.title()),
                announcement.place(),
                messages.get("invitations.calendar.description", language, link),
                URI.create(link),
                meeting.state().isOff(),
                new Party(announcement.title(), from),
                guests);
    }

    private String subject(String kind, Announcement announcement, Locale language) {
        return messages.get(
                kind + ".subject",
                language,
                formats.date(announcement.heldOn(), language),
                formats.time(announcement.begins().toLocalTime(), language));
    }

    private String body(String kind, Meeting meeting, Announcement announcement, Reach reach) {
        Locale language = language(reach);
        return messages.get(
                kind + ".body",
                language,
                announcement.title(),
                formats.date(announcement.heldOn(), language),
                formats.time(announcement.begins().toLocalTime(), language),
                formats.time(announcement.ends().toLocalTime(), language),
                announcement.place(),
                link(reach.service(), meeting.uuid()),
                meeting.reason());
    }

    /** The page on which the invitation is answered; it asks to sign in first. */
    private String link(ServiceId service, UUID meeting) {
        return baseUrl + "/service/" + directory.find(service).code() + "/invitation/" + meeting;
    }

    private Optional<Reach> reach(BoardDetails board, PersonId person) {
        return board.services().stream()
                .flatMap(service ->
                        recipients
                                .find(person, service)
                                .map(recipient -> new Reach(person, service, recipient))
                                .stream())
                .findFirst();
    }

    private static Locale language(Reach reach) {
        return reach.recipient().language();
    }

    private static Participation participation(Answer answer) {
        return switch (answer) {
            case IN_ROOM, REMOTE -> Participation.ACCEPTED;
            case DELEGATE -> Participation.DELEGATED;
            case APOLOGIES -> Participation.DECLINED;
            case NONE -> Participation.NEEDS_ACTION;
        };
    }
}
