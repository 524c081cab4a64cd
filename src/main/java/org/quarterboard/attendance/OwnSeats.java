package org.quarterboard.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quarterboard.directory.AuthorityItem;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.meetings.HeldMark;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/**
 * The register of a merged board as it concerns one of its services: seats of no authority, and seats of authorities that
 * the service covers on the meeting's day. Whoever came for the council of another service came for that one (ADR 0021).
 */
@Component
class OwnSeats {

    private static final String WORK = "seats that are of a service";

    private final ServiceDirectory directory;

    OwnSeats(ServiceDirectory directory) {
        this.directory = directory;
    }

    /** The same meetings; as long as no seat is of an authority nothing is looked up. */
    List<HeldMeeting> of(ServiceId service, List<HeldMeeting> meetings) {
        boolean common = meetings.stream()
                .flatMap(meeting -> meeting.marks().stream())
                .map(HeldMark::authorityId)
                .allMatch(Objects::isNull);
        if (common) {
            return meetings;
        }
        return meetings.stream().map(of(service)).toList();
    }

    /** Looks up once what the service covers, for whoever asks again and again. */
    UnaryOperator<HeldMeeting> of(ServiceId service) {
        List<AuthorityItem> covered = AsSystem.call(WORK, () -> directory.everyAuthority(service));
        return meeting -> of(covered, meeting);
    }

    private static HeldMeeting of(List<AuthorityItem> covered, HeldMeeting meeting) {
        return new HeldMeeting(
                meeting.id(),
                meeting.uuid(),
                meeting.date(),
                meeting.startsAt(),
                meeting.marks().stream()
                        .filter(row -> own(covered, row.authorityId(), meeting.date()))
                        .toList());
    }

    private static boolean own(List<AuthorityItem> covered, @Nullable Long authority, LocalDate day) {
        return authority == null
                || covered.stream()
                        .anyMatch(one ->
                                one.id() == authority && !day.isBefore(one.validFrom()) && !day.isAfter(one.validTo()));
    }
}
