package org.quarterboard.bench;

import java.util.List;
import java.util.UUID;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.NationalFile;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;

/** National files through the whole import, as the portal's own work. */
record NationalImport(ImportService imports, ServiceId home) {

    private static final String WORK = "bench";

    /** The file of a quarter; the same services and quarter give the same file. */
    static byte[] file(List<String> codes, Quarter quarter) {
        return NationalFile.of(codes, quarter, quarter.start().toEpochDay());
    }

    UUID check(byte[] file) {
        return AsSystem.call(WORK, () -> imports.upload(home, "national.csv", file))
                .uuid();
    }

    /** How many figures were saved. */
    int save(UUID checked) {
        return AsSystem.call(WORK, () -> imports.commit(home, checked)).item().added();
    }
}
