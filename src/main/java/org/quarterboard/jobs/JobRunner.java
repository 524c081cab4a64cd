package org.quarterboard.jobs;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.ErrorIds;
import org.quarterboard.shared.StorageTrouble;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a job that was asked for and keeps its record: each step in a transaction of its own, so that it can be seen. */
@Component
class JobRunner {

    static final String TASK = "asked-work";

    private static final int MOST_TIMES = 10;

    private final JobRepository jobs;
    private final ObjectProvider<BackgroundWork> known;
    private final TransactionTemplate transaction;
    private final Today today;

    JobRunner(JobRepository jobs, ObjectProvider<BackgroundWork> known, TransactionTemplate transaction, Today today) {
        this.jobs = jobs;
        this.known = known;
        this.transaction = transaction;
        this.today = today;
    }

    /** @param times how often in a row it has ended in an exception */
    void run(String jobUuid, int times) {
        UUID uuid = UUID.fromString(jobUuid);
        Job job = jobs.findByUuid(uuid).orElseThrow();
        if (job.status().finished()) {
            return;
        }
        Map<String, BackgroundWork> byKind =
                known.stream().collect(Collectors.toMap(BackgroundWork::kind, work -> work));
        change(uuid, Job::start);
        try {
            BackgroundWork work = byKind.get(job.kind());
            if (work == null) {
                throw new IllegalStateException("Nobody does work of the kind " + job.kind());
            }
            AsSystem.run(job.kind(), () -> work.work().run(job.subject(), (done, total) -> step(uuid, done, total)));
            change(uuid, it -> it.finish(today.instant()));
        } catch (Stopped stopped) {
            return;
        } catch (UserFacingException problem) {
            refuse(uuid, problem);
        } catch (RuntimeException e) {
            fail(uuid, e, times);
        }
    }

    /**
     * A job may be what sends the database away, so it is not done again for ever.
     *
     * @throws RuntimeException the same, if the database was away: then the scheduler has the job done again later
     */
    private void fail(UUID uuid, RuntimeException failure, int times) {
        Optional<UserFacingException> storage = StorageTrouble.told(failure);
        boolean away = storage.filter(told -> told.messageKey().equals(StorageTrouble.AWAY))
                .isPresent();
        if (away && times < MOST_TIMES) {
            throw failure;
        }
        if (storage.isPresent()) {
            refuse(uuid, storage.get());
        } else {
            String id = ErrorIds.log(failure);
            change(uuid, it -> it.fail(id, today.instant()));
        }
    }

    private void refuse(UUID uuid, UserFacingException problem) {
        change(uuid, it -> it.refuse(JobProblem.write(problem), today.instant()));
    }

    /** A step is where a job ends that somebody has stopped, or another instance has ended while this one stood still. */
    private void step(UUID uuid, int done, int total) {
        transaction.executeWithoutResult(status -> {
            Job job = jobs.lock(uuid).orElseThrow();
            if (job.status().finished()) {
                throw new Stopped();
            }
            job.at(done, total);
        });
    }

    private void change(UUID uuid, Consumer<Job> step) {
        transaction.executeWithoutResult(status -> step.accept(jobs.lock(uuid).orElseThrow()));
    }

    /** Nobody wants the work any more, or it is done. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
