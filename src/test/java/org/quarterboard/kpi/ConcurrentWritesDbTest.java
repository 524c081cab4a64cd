package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterboard.kpi.Figures.ALWAYS;
import static org.quarterboard.kpi.Figures.COHORT;
import static org.quarterboard.kpi.Figures.SUITABLE;
import static org.quarterboard.kpi.Figures.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several writers at once: none is lost, none stands twice. */
@PortalTest
class ConcurrentWritesDbTest {

    private static final int WRITERS = 6;

    private final ObservationService figures;
    private final JdbcClient jdbc;

    @Autowired
    ConcurrentWritesDbTest(ObservationService figures, JdbcClient jdbc) {
        this.figures = figures;
        this.jdbc = jdbc;
    }

    @Test
    void writersOfOneQuarterFollowEachOther() throws Exception {
        ServiceId service = Services.create(jdbc);
        List<WriteResult> results = atOnce(number -> figures.write(
                service,
                List.of(figure(COHORT, Integer.toString(100 + number)), figure(SUITABLE, "7")),
                Source.ofImport(UUID.randomUUID())));

        assertThat(results.stream().reduce(WriteResult.NOTHING, WriteResult::plus))
                .isEqualTo(new WriteResult(2, WRITERS - 1, WRITERS - 1));
        List<Observation> now =
                AsSystem.call("test", () -> figures.current(service, List.of(COHORT, SUITABLE), ALWAYS));
        assertThat(now).hasSize(2);
        Observation cohort = now.stream()
                .filter(one -> one.cell().equals(COHORT))
                .findFirst()
                .orElseThrow();
        List<Lineage.Step> history =
                AsSystem.call("test", () -> figures.one(service, cohort.id())).history();
        assertThat(history)
                .extracting(step -> step.figure().value())
                .doesNotHaveDuplicates()
                .hasSize(WRITERS);
        for (int i = 1; i < history.size(); i++) {
            assertThat(history.get(i).figure().supersededAt())
                    .isEqualTo(history.get(i - 1).figure().enteredAt());
        }
    }

    @Test
    void writersOfSeveralServicesInAnyOrderDoNotStopEachOther() throws Exception {
        ServiceId one = Services.create(jdbc);
        ServiceId other = Services.create(jdbc);
        List<WriteResult> results = atOnce(number -> {
            List<NewObservation> mine = List.of(figure(COHORT, Integer.toString(number)));
            Map<ServiceId, List<NewObservation>> both = Map.of(one, mine, other, mine);
            return figures.writeAll(number % 2 == 0 ? one : other, both, Source.ofImport(UUID.randomUUID()))
                    .counts();
        });
        assertThat(results.stream().reduce(WriteResult.NOTHING, WriteResult::plus))
                .isEqualTo(new WriteResult(2, 2 * (WRITERS - 1), 0));
        // Whoever came last wrote both.
        assertThat(List.of(value(one), value(other))).containsOnly(value(one));
    }

    private BigDecimal value(ServiceId service) {
        return AsSystem.call("test", () -> figures.current(service, List.of(COHORT), ALWAYS))
                .getFirst()
                .figure()
                .orElseThrow();
    }

    private static List<WriteResult> atOnce(Writer writer) throws Exception {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<WriteResult>> work = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int number = i;
                work.add(() -> {
                    start.await();
                    return AsSystem.call("test", () -> writer.write(number));
                });
            }
            List<WriteResult> results = new ArrayList<>();
            for (Future<WriteResult> one : threads.invokeAll(work)) {
                results.add(one.get());
            }
            return results;
        }
    }

    private interface Writer {
        WriteResult write(int number);
    }
}
