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
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;

/** A step of a return as it was taken; the database account may do no more than add and read. */
@Entity
@Table(name = "kpi8_return_step")
class StoredStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kpi8_return_step_seq")
    @SequenceGenerator(name = "kpi8_return_step_seq", sequenceName = "kpi8_return_step_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "service_id", updatable = false)
    private long serviceId;

    @Column(name = "period_start", updatable = false)
    private LocalDate periodStart;

    @Column(name = "number", updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "step", updatable = false)
    private ReturnStepKind step;

    @Column(name = "submission", updatable = false)
    private int submission;

    @Enumerated(EnumType.STRING)
    @Column(name = "reading", updatable = false)
    private Reading reading;

    @Column(name = "meeting_uuid", updatable = false)
    private @Nullable UUID meetingUuid;

    @Column(name = "meeting_on", updatable = false)
    private @Nullable LocalDate meetingOn;

    @Column(name = "meeting_at", updatable = false)
    private @Nullable LocalTime meetingAt;

    @Column(name = "seniors", updatable = false)
    private String seniors;

    @Column(name = "delegates", updatable = false)
    private String delegates;

    @Column(name = "headline", updatable = false)
    private int headline;

    @Column(name = "delegated_total", updatable = false)
    private int delegatedTotal;

    @Column(name = "sha256", updatable = false, columnDefinition = "char(64)")
    private String sha256;

    @Column(name = "taken_at", updatable = false)
    private Instant takenAt;

    @Column(name = "taken_by", updatable = false)
    private long takenBy;

    protected StoredStep() {}

    /** @param submission 0 for a check */
    StoredStep(ServiceId service, ReturnSnapshot figures, int number, int submission, PersonId by, Instant at) {
        this.serviceId = service.value();
        this.periodStart = figures.quarter().start();
        this.number = number;
        this.step = submission > 0 ? ReturnStepKind.SUBMITTED : ReturnStepKind.CHECKED;
        this.submission = submission;
        this.reading = figures.reading();
        this.meetingUuid = figures.meeting().map(MeetingUsed::uuid).orElse(null);
        this.meetingOn = figures.meeting().map(MeetingUsed::date).orElse(null);
        this.meetingAt = figures.meeting().map(MeetingUsed::startsAt).orElse(null);
        this.seniors = ReturnSnapshot.digits(figures.seniors());
        this.delegates = ReturnSnapshot.digits(figures.delegates());
        this.headline = figures.headline();
        this.delegatedTotal = figures.delegatedTotal();
        this.sha256 = figures.sha256();
        this.takenAt = at;
        this.takenBy = by.value();
    }

    Quarter quarter() {
        return Quarter.of(periodStart);
    }

    PersonId takenBy() {
        return new PersonId(takenBy);
    }

    /** @throws IllegalStateException if the row no longer says what was written */
    ReturnStep step(String by) {
        ReturnSnapshot figures = new ReturnSnapshot(
                quarter(), reading, meeting(), ReturnSnapshot.figures(seniors), ReturnSnapshot.figures(delegates));
        if (!figures.sha256().equals(sha256)
                || figures.headline() != headline
                || figures.delegatedTotal() != delegatedTotal) {
            throw new IllegalStateException("A KPI 8 return no longer matches its SHA-256: " + id);
        }
        return new ReturnStep(number, step, submission, figures, takenAt, by, sha256);
    }

    private Optional<MeetingUsed> meeting() {
        return meetingUuid == null || meetingOn == null || meetingAt == null
                ? Optional.empty()
                : Optional.of(new MeetingUsed(meetingUuid, meetingOn, meetingAt));
    }
}
