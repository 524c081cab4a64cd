package org.quarterboard.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.MariaDBJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.Today;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where services put work that takes long. Asked for in the caller's transaction: if that fails, nothing was asked.
 * Used by services that have checked the scope, never by pages.
 */
@Component
public class JobQueue {

    private final JobRepository jobs;
    private final SchedulerClient client;
    private final CurrentPerson currentPerson;
    private final Today today;

    JobQueue(JobRepository jobs, DataSource database, CurrentPerson currentPerson, Today today) {
        this.jobs = jobs;
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .jdbcCustomization(new MariaDBJdbcCustomization(true))
                .build();
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /** Asks for the work; it starts within seconds of the commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID ask(String kind, Ref subject) {
        Job job = jobs.saveAndFlush(new Job(kind, subject, currentPerson.idForRecord(), today.instant()));
        String uuid = job.uuid().toString();
        client.scheduleIfNotExists(new TaskInstance<>(JobRunner.TASK, uuid, uuid), today.instant());
        return job.uuid();
    }

    /** How far the job is. */
    @Transactional(readOnly = true)
    public Optional<JobStatus> status(UUID uuid) {
        return jobs.findByUuid(uuid).map(Job::status);
    }

    /** Stops the job before its next step; one that has ended stays as it ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(UUID uuid) {
        jobs.lock(uuid).ifPresent(job -> job.cancel(today.instant()));
    }
}
