package org.quarterboard.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Ref;

/** A piece of work that somebody asked for. */
@Entity
@Table(name = "job")
class Job {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_seq")
    @SequenceGenerator(name = "job_seq", sequenceName = "job_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid", updatable = false)
    private UUID uuid;

    @Column(name = "kind", updatable = false)
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private JobState state;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "steps_done")
    private int stepsDone;

    @Column(name = "steps_total")
    private int stepsTotal;

    @Column(name = "asked_by", updatable = false)
    private long askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "error_id")
    private String errorId;

    @Column(name = "problem")
    private String problem;

    @Version
    @Column(name = "version")
    private long version;

    protected Job() {}

    Job(String kind, Ref subject, PersonId askedBy, Instant now) {
        this.uuid = UUID.randomUUID();
        this.kind = kind;
        this.state = JobState.WAITING;
        this.subject = subject.toString();
        this.askedBy = askedBy.value();
        this.askedAt = now;
        this.errorId = "";
        this.problem = "";
    }

    UUID uuid() {
        return uuid;
    }

    String kind() {
        return kind;
    }

    Ref subject() {
        int colon = subject.indexOf(':');
        return new Ref(subject.substring(0, colon), UUID.fromString(subject.substring(colon + 1)));
    }

    PersonId askedBy() {
        return new PersonId(askedBy);
    }

    JobStatus status() {
        return new JobStatus(state, stepsDone, stepsTotal, errorId, JobProblem.read(problem));
    }

    /** One that was stopped while it was about to start stays stopped. */
    void start() {
        if (!status().finished()) {
            state = JobState.RUNNING;
        }
    }

    /** What is done already stays done. */
    void cancel(Instant now) {
        if (!status().finished()) {
            state = JobState.CANCELLED;
            finishedAt = now;
        }
    }

    /** What another instance has done meanwhile stays done. */
    void refuse(String kept, Instant now) {
        if (!status().finished()) {
            state = JobState.FAILED;
            problem = kept;
            finishedAt = now;
        }
    }

    void at(int done, int total) {
        stepsDone = done;
        stepsTotal = total;
    }

    void finish(Instant now) {
        state = JobState.DONE;
        stepsDone = stepsTotal;
        finishedAt = now;
    }

    /** As {@link #refuse}. */
    void fail(String id, Instant now) {
        if (!status().finished()) {
            state = JobState.FAILED;
            errorId = id;
            finishedAt = now;
        }
    }
}
