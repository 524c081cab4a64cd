package org.quarterboard.prove.fuzz;

import java.util.HashSet;
import java.util.Set;
import org.quarterboard.ingest.format.CellValue;
import org.quarterboard.ingest.format.Finding;
import org.quarterboard.ingest.format.ParsedFile;
import org.quarterboard.ingest.format.ParsedRow;
import org.quarterboard.ingest.format.ReadLimits;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Period;

/** What must be true of every file that was read, whatever its bytes. */
final class Sound {

    static final MeasureCatalogue CATALOGUE = MeasureCatalogue.load();
    static final ReadLimits LIMITS = new ReadLimits(1 << 20, 2_000, 200);

    private Sound() {}

    private record Key(String service, Period period, CellCode cell) {}

    /** @throws AssertionError if it is not */
    static void check(ParsedFile file) {
        must(file.findings().size() <= LIMITS.maxFindings(), "more findings than asked for");
        boolean refusal = false;
        for (Finding finding : file.findings()) {
            must(finding.found().length() <= 121 && finding.expected().length() <= 121, "a finding is too long");
            must(!finding.kind().code().isEmpty(), "a finding without a code");
            refusal |= finding.severity() == Severity.REFUSE;
        }
        must(!refusal || file.refused(), "a refusal that does not refuse");
        must(file.refused() || !file.rows().isEmpty(), "nothing was read, and nothing is wrong");
        if (!file.refused()) {
            Set<Key> seen = new HashSet<>();
            for (ParsedRow row : file.rows()) {
                must(!row.service().isBlank(), "a row of no service");
                for (CellValue value : row.values()) {
                    must(seen.add(new Key(row.service(), row.period(), value.cell())), "two figures for one cell");
                    must(CATALOGUE.cell(value.cell()).isPresent(), "a cell that the catalogue has not");
                    must(value.number().stream().allMatch(number -> number.signum() >= 0), "a negative figure");
                }
            }
        }
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
