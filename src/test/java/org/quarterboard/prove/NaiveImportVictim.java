package org.quarterboard.prove;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.quarterboard.ingest.NationalFile;
import org.quarterboard.ingest.format.CellValue;
import org.quarterboard.ingest.format.LongLayoutReader;
import org.quarterboard.ingest.format.ParsedRow;
import org.quarterboard.ingest.format.ReadLimits;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.shared.ServiceId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An importer that is wrong in the usual way: it saves one service after the other, each in a transaction of its own, and
 * says at the end that the file is saved. It is put through what an {@link ImportVictim} goes through, and must be found
 * out.
 */
final class NaiveImportVictim {

    private NaiveImportVictim() {}

    /** Arguments: how many services, and the seed of each file. */
    public static void main(String[] args) {
        ImportVictim.run(args, NaiveImportVictim::save);
    }

    private static void save(
            ApplicationContext portal, ServiceId home, UUID checked, byte[] file, boolean lastOfSeveral) {
        ObservationService observations = portal.getBean(ObservationService.class);
        JdbcClient jdbc = portal.getBean(JdbcClient.class);
        Map<String, List<NewObservation>> byService = figures(file);
        int[] left = {byService.size()};
        byService.forEach((code, figures) -> {
            if (lastOfSeveral && left[0]-- == byService.size() / 2) {
                awaitDeath();
            }
            long id = jdbc.sql("SELECT id FROM service WHERE code = ?")
                    .param(code)
                    .query(Long.class)
                    .single();
            observations.write(new ServiceId(id), figures, Source.ofImport(checked));
        });
        jdbc.sql("UPDATE kpi_import SET state = 'COMMITTED' WHERE uuid = ?")
                .param(checked.toString())
                .update();
    }

    private static void awaitDeath() {
        IO.println(ImportVictim.HALF);
        while (true) {
            LockSupport.park();
        }
    }

    private static Map<String, List<NewObservation>> figures(byte[] file) {
        Map<String, List<NewObservation>> figures = new LinkedHashMap<>();
        var read = new LongLayoutReader(NationalFile.CATALOGUE).read(file, ReadLimits.USUAL, OptionalInt.empty());
        for (ParsedRow row : read.rows()) {
            for (CellValue value : row.values()) {
                figures.computeIfAbsent(row.service(), ignored -> new ArrayList<>())
                        .add(new NewObservation(
                                row.period(),
                                value.cell(),
                                Stream.RETURNED,
                                value.value(),
                                value.gap(),
                                row.provisional(),
                                Math.toIntExact(row.line())));
            }
        }
        return figures;
    }
}
