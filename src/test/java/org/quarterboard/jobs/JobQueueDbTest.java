package org.quarterboard.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Work that was asked for is done once, shows its progress to the one who asked, and says so when it fails. */
@PortalTest
class JobQueueDbTest {

    @Autowired
    private JobQueue queue;

    @Autowired
    private JobRepository jobs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Today today;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private final AtomicInteger runs = new AtomicInteger();
    private final Ref subject = new Ref("test", new UUID(1, 2));

    @BeforeEach
    void signIn() {
        people.signIn();
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void workIsDoneOnceAndItsProgressSeenByWhoAsked() {
        UUID job = transaction.execute(status -> queue.ask("test-work", subject));
        assertThat(queue.status(job)).contains(new JobStatus(JobState.WAITING, 0, 0, "", Optional.empty()));
        JobRunner runner = runner((about, progress) -> {
            assertThat(about).isEqualTo(subject);
            progress.at(1, 3);
            assertThat(queue.status(job)).contains(new JobStatus(JobState.RUNNING, 1, 3, "", Optional.empty()));
            runs.incrementAndGet();
        });
        runner.run(job.toString(), 0);
        runner.run(job.toString(), 0);
        assertThat(runs).hasValue(1);
        assertThat(queue.status(job)).contains(new JobStatus(JobState.DONE, 3, 3, "", Optional.empty()));
    }

    @Test
    void whatAPersonCanMendIsKeptWithItsNumbersAndWords() {
        UUID job = transaction.execute(status -> queue.ask("test-work", subject));
        runner((about, progress) -> {
                    throw new UserFacingException("files.bind.unreadable", "Report 2024.pdf", 12, "0012");
                })
                .run(job.toString(), 0);
        JobStatus status = queue.status(job).orElseThrow();
        assertThat(status.state()).isEqualTo(JobState.FAILED);
        assertThat(status.errorId()).isEmpty();
        assertThat(status.problem()).hasValueSatisfying(problem -> {
            assertThat(problem.messageKey()).isEqualTo("files.bind.unreadable");
            assertThat(problem.arguments()).containsExactly("Report 2024.pdf", 12L, "0012");
        });
    }

    @Test
    void aFullDiskIsToldInWordsThatAPersonCanActOn() {
        UUID job = transaction.execute(status -> queue.ask("test-work", subject));
        runner((about, progress) -> {
                    throw new UncategorizedSQLException("save", null, new SQLException("table is full", "HY000", 1114));
                })
                .run(job.toString(), 0);
        JobStatus status = queue.status(job).orElseThrow();
        assertThat(status.state()).isEqualTo(JobState.FAILED);
        assertThat(status.problem()).hasValueSatisfying(problem -> {
            assertThat(problem.messageKey()).isEqualTo("shared.storage.full");
            assertThat(problem.arguments()).singleElement().asString().matches("[0-9a-f]{8}");
        });
    }

    @Test
    void aJobDuringWhichTheDatabaseWasAwayIsDoneAgain() {
        UUID job = transaction.execute(status -> queue.ask("test-work", subject));
        JobRunner away = runner((about, progress) -> {
            throw new DataAccessResourceFailureException("gone", new SQLTransientConnectionException("no connection"));
        });
        assertThatThrownBy(() -> away.run(job.toString(), 9)).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(queue.status(job).orElseThrow().state()).isEqualTo(JobState.RUNNING);
        runner((about, progress) -> runs.incrementAndGet()).run(job.toString(), 0);
        assertThat(runs).hasValue(1);
        assertThat(queue.status(job).orElseThrow().state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aJobThatSendsTheDatabaseAwayEachTimeEndsAndSaysSo() {
        UUID job = transaction.execute(status -> queue.ask("test-work", subject));
        runner((about, progress) -> {
                    throw new DataAccessResourceFailureException("gone", new SQLTransientConnectionException("away"));
                })
                .run(job.toString(), 10);
        JobStatus status = queue.status(job).orElseThrow();
        assertThat(status.state()).isEqualTo(JobState.FAILED);
        assertThat(status.problem())
                .hasValueSatisfying(problem -> assertThat(problem.messageKey()).isEqualTo("shared.storage.gone"));
    }

    @Test
    void whatIsStoppedEndsBeforeItsNextStepAndIsNotBegunAgain() {
        UUID job = transaction.execute(status -> queue.ask("test-work", subject));
        JobRunner runner = runner((about, progress) -> {
            progress.at(1, 3);
            transaction.executeWithoutResult(status -> queue.cancel(job));
            progress.at(2, 3);
            runs.incrementAndGet();
        });
        runner.run(job.toString(), 0);
        runner.run(job.toString(), 0);
        assertThat(runs).hasValue(0);
        assertThat(queue.status(job)).contains(new JobStatus(JobState.CANCELLED, 1, 3, "", Optional.empty()));
    }

    @Test
    void whatIsStoppedAfterItsLastStepIsDone() {
        UUID job = transaction.execute(status -> queue.ask("test-work", subject));
        runner((about, progress) -> {
                    progress.at(3, 3);
                    transaction.executeWithoutResult(status -> queue.cancel(job));
                })
                .run(job.toString(), 0);
        assertThat(queue.status(job).orElseThrow().state()).isEqualTo(JobState.DONE);
        transaction.executeWithoutResult(status -> queue.cancel(job));
        assertThat(queue.status(job).orElseThrow().state()).isEqualTo(JobState.DONE);
    }

    @Test
    void whatAnotherInstanceHasDoneMeanwhileStaysDone() {
        UUID job = transaction.execute(status -> queue.ask("test-work", subject));
        JobStatus done = new JobStatus(JobState.DONE, 3, 3, "", Optional.empty());
        JobRunner other = runner((about, progress) -> progress.at(3, 3));
        runner((about, progress) -> {
                    other.run(job.toString(), 0);
                    throw new IllegalStateException("too late");
                })
                .run(job.toString(), 0);
        assertThat(queue.status(job)).contains(done);
        runner((about, progress) -> runs.incrementAndGet()).run(job.toString(), 0);
        assertThat(runs).hasValue(0);
    }

    @Test
    void whoStoodStillWhileAnotherInstanceDidTheJobLeavesIt() {
        UUID job = transaction.execute(status -> queue.ask("test-work", subject));
        JobRunner other = runner((about, progress) -> progress.at(3, 3));
        runner((about, progress) -> {
                    other.run(job.toString(), 0);
                    progress.at(1, 3);
                    runs.incrementAndGet();
                })
                .run(job.toString(), 0);
        assertThat(runs).hasValue(0);
        assertThat(queue.status(job)).contains(new JobStatus(JobState.DONE, 3, 3, "", Optional.empty()));
    }

    @Test
    void aFailureIsKeptUnderItsErrorId() {
        UUID job = transaction.execute(status -> queue.ask("test-work", subject));
        runner((about, progress) -> {
                    throw new IllegalStateException("on purpose");
                })
                .run(job.toString(), 0);
        JobStatus status = queue.status(job).orElseThrow();
        assertThat(status.state()).isEqualTo(JobState.FAILED);
        assertThat(status.errorId()).matches("[0-9a-f]{8}");
    }

    @Test
    void whatWasRolledBackWasNotAskedFor() {
        long before = tasks();
        transaction.executeWithoutResult(status -> {
            queue.ask("test-work", subject);
            status.setRollbackOnly();
        });
        assertThat(tasks()).isEqualTo(before);
    }

    private long tasks() {
        return jdbc.sql("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = ?")
                .param(JobRunner.TASK)
                .query(Long.class)
                .single();
    }

    private JobRunner runner(BackgroundWork.Work work) {
        ObjectProvider<BackgroundWork> known = new ObjectProvider<>() {
            @Override
            public java.util.stream.Stream<BackgroundWork> stream() {
                return java.util.stream.Stream.of(new BackgroundWork("test-work", work));
            }
        };
        return new JobRunner(jobs, known, transaction, today);
    }
}
