package org.quarterboard.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.quarterboard.security.AsSystem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Hands the work that rooms declare to db-scheduler. A job whose machine died is taken over after four missed
 * heartbeats, ten seconds apart unless set otherwise (the library's own default would let it lie for half an hour).
 */
@Configuration
class SchedulerConfiguration {

    private static final int MISSED_HEARTBEATS = 4;
    private static final int THREADS = 2;
    /** For a job during which the database was away. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(
            DataSource database,
            ObjectProvider<RecurringWork> recurring,
            JobRunner runner,
            @Value("${quarterboard.jobs.poll-seconds:2}") int pollSeconds,
            @Value("${quarterboard.jobs.heartbeat}") Duration heartbeat) {
        List<RecurringTask<Void>> tasks =
                recurring.orderedStream().map(SchedulerConfiguration::task).toList();
        OneTimeTask<String> asked = Tasks.oneTime(JobRunner.TASK, String.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((instance, context) ->
                        runner.run(instance.getData(), context.getExecution().consecutiveFailures));
        return Scheduler.create(database, asked)
                .startTasks(tasks)
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(pollSeconds))
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .alwaysPersistTimestampInUTC()
                .build();
    }

    private static RecurringTask<Void> task(RecurringWork work) {
        return Tasks.recurring(work.name(), FixedDelay.ofSeconds(work.everySeconds()))
                .execute((instance, context) -> AsSystem.run(work.name(), work.work()));
    }

    @Bean
    Starter schedulerStarter(Scheduler scheduler) {
        return new Starter(scheduler);
    }

    /** Work begins when the portal is ready, not while it is starting. */
    record Starter(Scheduler scheduler) {

        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }
    }
}
