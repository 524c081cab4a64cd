package org.quarterboard.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which reading of the sentence on several local authorities a service counts KPI 8 by. */
@Service
@Transactional(readOnly = true)
public class ReadingService {

    private static final int LONGEST_REASON = 500;

    private final StoredReadingRepository choices;
    private final Readings readings;
    private final Derivation derivation;
    private final ServiceRow serviceRow;
    private final BoardService boards;
    private final PeopleService people;
    private final CurrentPerson currentPerson;
    private final AuditTrail audit;
    private final Today today;

    ReadingService(
            StoredReadingRepository choices,
            Readings readings,
            Derivation derivation,
            ServiceRow serviceRow,
            BoardService boards,
            PeopleService people,
            CurrentPerson currentPerson,
            AuditTrail audit,
            Today today) {
        this.choices = choices;
        this.readings = readings;
        this.derivation = derivation;
        this.serviceRow = serviceRow;
        this.boards = boards;
        this.people = people;
        this.currentPerson = currentPerson;
        this.audit = audit;
        this.today = today;
    }

    /** All choices that were ever made, the latest first. */
    public List<ReadingChoice> choices(@ReadsService(Capability.READ_KPI) ServiceId service) {
        List<StoredReading> stored = choices.findByServiceIdOrderByChosenAtAscIdAsc(service.value());
        Map<PersonId, String> names = people.names(
                stored.stream().map(StoredReading::chosenBy).distinct().toList());
        return stored.reversed().stream()
                .map(choice -> choice.choice(names.getOrDefault(choice.chosenBy(), "")))
                .toList();
    }

    public Reading in(@ReadsService(Capability.READ_KPI) ServiceId service, Quarter quarter) {
        return readings.of(service).in(quarter);
    }

    /** Whether it can matter at all: seats of the five sectors are of more than one authority, or were. */
    public boolean severalAuthorities(@ReadsService(Capability.READ_KPI) ServiceId service) {
        return boards.boardIdOf(service).stream()
                        .flatMap(board -> boards.terms(board).stream())
                        .filter(term -> term.sector().isPresent())
                        .map(Holding::authorityId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    /**
     * Chooses a reading from a quarter on; what has been derived for that quarter and later is derived anew. A return
     * that was submitted stays as it was and says that the record differs now.
     */
    @Transactional
    public void choose(
            @WritesService(Capability.LOCK_RETURN) ServiceId service, Reading reading, Quarter since, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new UserFacingException("attendance.error.reason", LONGEST_REASON);
        }
        if (since.compareTo(Kpi8.FIRST) < 0 || since.compareTo(today.quarter().next()) > 0) {
            throw new UserFacingException("attendance.error.since");
        }
        serviceRow.hold(service);
        choices.saveAndFlush(
                new StoredReading(service, reading, since, why, currentPerson.idForRecord(), today.instant()));
        audit.record(AuditEvent.of("kpi8.reading-chosen", service, null)
                .with("reading", reading)
                .with("since", since.nationalLabel())
                .with("reason", why));
        boards.boardIdOf(service).ifPresent(board -> derivation.changed(board, since.start(), LocalDate.MAX));
    }
}
