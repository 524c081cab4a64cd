package org.quarterboard.attendance;

import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever writes for a service waits here for whoever else does, as writers of figures do. */
@Component
class ServiceRow {

    private final JdbcClient jdbc;

    ServiceRow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void hold(ServiceId service) {
        jdbc.sql("SELECT id FROM service WHERE id = ? FOR UPDATE")
                .param(service.value())
                .query(Long.class)
                .list();
    }
}
