package org.quarterboard.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looks at a service from outside stands in its record, once a day; its own people's reading does not. */
@PortalTest
class OutsideLooksDbTest {

    @Autowired
    private ServiceDirectory directory;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private ServiceId service;
    private ServiceId other;

    @BeforeEach
    void twoServices() {
        service = Services.create(jdbc);
        other = Services.create(jdbc);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void anOversightManagersLookIsRecordedOnce() {
        TestPeople.TestPerson person = people.signIn(oversight(service), oversight(other));
        directory.find(service);
        directory.find(service);
        assertThat(looks(service)).isOne();
        assertThat(looks(other)).isZero();
        directory.find(other);
        assertThat(looks(other)).isOne();
        assertThat(jdbc.sql("SELECT person_id FROM audit_event WHERE action = 'service.looked-at' AND service_id = ?")
                        .param(service.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(person.id().value());
        people.signIn(oversight(service));
        directory.find(service);
        assertThat(looks(service)).as("somebody else's look").isEqualTo(2);
    }

    @Test
    void theOwnPeoplesReadingIsNot() {
        people.signIn(new Viewer.Grant(Role.HEAD_OF_SERVICE, ScopeKind.SERVICE, service.value(), ""));
        directory.find(service);
        people.signIn(oversight(service), new Viewer.Grant(Role.BOARD_MEMBER, ScopeKind.SERVICE, service.value(), ""));
        directory.find(service);
        assertThat(looks(service)).isZero();
    }

    @Test
    void whatIsRefusedWasNotSeen() {
        people.signIn(oversight(other));
        assertThatThrownBy(() -> directory.find(service)).isInstanceOf(NotFoundException.class);
        assertThat(looks(service)).isZero();
    }

    private long looks(ServiceId at) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'service.looked-at' AND service_id = ?")
                .param(at.value())
                .query(Long.class)
                .single();
    }

    private static Viewer.Grant oversight(ServiceId at) {
        return new Viewer.Grant(Role.OVERSIGHT_MANAGER, ScopeKind.SERVICE, at.value(), "");
    }
}
