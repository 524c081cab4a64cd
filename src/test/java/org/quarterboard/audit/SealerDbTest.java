package org.quarterboard.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.jobs.RecurringWork;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestDatabase;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The record is written with the change and sealed afterwards; a changed event breaks the chain where it stands. */
@PortalTest
class SealerDbTest {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Sealer sealer;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ObjectProvider<RecurringWork> work;

    @Autowired
    private JdbcClient jdbc;

    /** The portal's own account may not change the record: only the migrator can play the forger. */
    private final JdbcClient forger = JdbcClient.create(new DriverManagerDataSource(
            TestDatabase.accounts().url(),
            TestDatabase.accounts().migratorUser(),
            TestDatabase.accounts().migratorPassword()));

    private String forged = "";
    private long forgedId;

    @AfterEach
    void undoTheForgery() {
        if (!forged.isEmpty()) {
            forger.sql("UPDATE audit_event SET action = ? WHERE id = ?")
                    .params(forged, forgedId)
                    .update();
        }
    }

    @Test
    void anEventIsOnlyWrittenWithItsChange() {
        assertThatThrownBy(() -> trail.record(AuditEvent.of("test.alone", null, null)))
                .isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            trail.record(AuditEvent.of("test.rolled-back", null, null));
            status.setRollbackOnly();
        });
        assertThat(count("test.rolled-back")).isZero();
    }

    @Test
    void everyEventIsSealedOnceAndTheChainHolds() {
        write("test.sealed");
        sealAll();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event e LEFT JOIN audit_seal s ON s.event_id = e.id "
                                + "WHERE s.position IS NULL AND e.action = 'test.sealed'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(sealer.firstBreak()).isEmpty();
        assertThat(sealer.seal()).isZero();
    }

    @Test
    void aChangedEventBreaksTheChainWhereItStands() {
        write("test.changed");
        sealAll();
        forge("test.changed");
        long position = jdbc.sql("SELECT position FROM audit_seal WHERE event_id = ?")
                .param(forgedId)
                .query(Long.class)
                .single();
        assertThat(sealer.firstBreak()).hasValue(position);
    }

    @Test
    void theDailyCheckSaysOnceThatTheRecordWasChangedAndThePortalIsNotWell() {
        write("test.checked");
        sealAll();
        SealCheck check = new SealCheck(sealer);
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        Logger log = (Logger) LoggerFactory.getLogger(SealCheck.class);
        said.start();
        log.addAppender(said);
        try {
            check.run();
            assertThat(check.health().getStatus()).isEqualTo(Status.UP);
            assertThat(said.list).isEmpty();

            forge("test.checked");
            check.run();
            check.run();
            assertThat(check.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(said.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.ERROR);

            undoTheForgery();
            check.run();
            assertThat(check.health().getStatus()).isEqualTo(Status.UP);
        } finally {
            log.detachAppender(said);
        }
    }

    @Test
    void theRecordIsCheckedEveryDay() {
        assertThat(work.stream())
                .filteredOn(each -> each.name().equals("audit-check"))
                .singleElement()
                .satisfies(each -> assertThat(each.everySeconds()).isEqualTo(24 * 60 * 60));
    }

    private void forge(String action) {
        forgedId = jdbc.sql("SELECT MAX(id) FROM audit_event WHERE action = ?")
                .param(action)
                .query(Long.class)
                .single();
        forger.sql("UPDATE audit_event SET action = 'test.forged' WHERE id = ?")
                .param(forgedId)
                .update();
        forged = action;
    }

    private void sealAll() {
        while (sealer.seal() > 0) {
            // until nothing waits
        }
    }

    private void write(String action) {
        transaction.executeWithoutResult(
                status -> trail.record(AuditEvent.of(action, null, null).with("fact", "a 'quoted' fact – ŵ")));
    }

    private long count(String action) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }
}
