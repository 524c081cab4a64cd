package org.quarterboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people save files of one quarter at once: one goes through, the others are told. */
@PortalTest
class ConcurrentImportsDbTest {

    private static final Quarter QUARTER = new Quarter(2025, 3);
    private static final CellCode COHORT = new CellCode("1|v2|period||denominator");
    private static final int PEOPLE = 4;

    private final ImportService imports;
    private final ObservationService figures;
    private final JdbcClient jdbc;

    @Autowired
    ConcurrentImportsDbTest(ImportService imports, ObservationService figures, JdbcClient jdbc) {
        this.imports = imports;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    @Test
    void oneOfSeveralFilesOfAQuarterIsSavedAndTheOthersAreTold() throws Exception {
        String code = Services.code();
        ServiceId service = Services.create(jdbc, code);
        List<UUID> files = new ArrayList<>();
        for (long cohort = 1; cohort <= PEOPLE; cohort++) {
            byte[] bytes = NationalFile.zeros(code, QUARTER, Map.of(COHORT, cohort));
            files.add(AsSystem.call("test", () -> imports.upload(service, "f.csv", bytes))
                    .uuid());
        }
        List<String> outcomes = atOnce(files, uuid -> imports.commit(service, uuid));
        assertThat(outcomes).filteredOn("saved"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.equals("saved"))
                .hasSize(PEOPLE - 1)
                .containsOnly("imports.changed-since");
        assertThat(rows(service)).isEqualTo(NationalFile.cells(QUARTER).size());
        assertThat(AsSystem.call("test", () -> figures.current(service, Set.of(COHORT), Period.of(QUARTER))))
                .hasSize(1);
    }

    @Test
    void oneFileSavedByManyAtOnceIsSavedOnce() throws Exception {
        String code = Services.code();
        ServiceId service = Services.create(jdbc, code);
        byte[] bytes = NationalFile.zeros(code, QUARTER, Map.of());
        UUID uuid = AsSystem.call("test", () -> imports.upload(service, "f.csv", bytes))
                .uuid();
        List<UUID> same = Collections.nCopies(PEOPLE, uuid);
        List<String> outcomes = atOnce(same, one -> imports.commit(service, one));
        assertThat(outcomes).filteredOn("saved"::equals).hasSize(1);
        assertThat(rows(service)).isEqualTo(NationalFile.cells(QUARTER).size());
        assertThat(jdbc.sql("SELECT COUNT(DISTINCT source_id) FROM observation WHERE service_id = ?")
                        .param(service.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private long rows(ServiceId service) {
        return jdbc.sql("SELECT COUNT(*) FROM observation WHERE service_id = ?")
                .param(service.value())
                .query(Long.class)
                .single();
    }

    private static List<String> atOnce(List<UUID> files, Saving saving) throws Exception {
        CyclicBarrier start = new CyclicBarrier(files.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(files.size())) {
            List<Callable<String>> work = new ArrayList<>();
            for (UUID uuid : files) {
                work.add(() -> {
                    start.await();
                    return AsSystem.call("test", () -> {
                        try {
                            saving.save(uuid);
                            return "saved";
                        } catch (UserFacingException told) {
                            return told.messageKey();
                        }
                    });
                });
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : threads.invokeAll(work)) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }

    private interface Saving {
        void save(UUID uuid);
    }
}
