package org.quarterboard.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;

/** A choice of reading as it was made; never changed, a later one is added. */
@Entity
@Table(name = "kpi8_reading")
class StoredReading {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kpi8_reading_seq")
    @SequenceGenerator(name = "kpi8_reading_seq", sequenceName = "kpi8_reading_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "service_id", updatable = false)
    private long serviceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "reading", updatable = false)
    private Reading reading;

    @Column(name = "since", updatable = false)
    private LocalDate since;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "chosen_at", updatable = false)
    private Instant chosenAt;

    @Column(name = "chosen_by", updatable = false)
    private long chosenBy;

    protected StoredReading() {}

    StoredReading(ServiceId service, Reading reading, Quarter since, String reason, PersonId by, Instant at) {
        this.serviceId = service.value();
        this.reading = reading;
        this.since = since.start();
        this.reason = reason;
        this.chosenBy = by.value();
        this.chosenAt = at;
    }

    boolean holdsIn(Quarter quarter) {
        return !quarter.start().isBefore(since);
    }

    Reading reading() {
        return reading;
    }

    PersonId chosenBy() {
        return new PersonId(chosenBy);
    }

    ReadingChoice choice(String by) {
        return new ReadingChoice(reading, Quarter.of(since), reason, chosenAt, by);
    }
}
