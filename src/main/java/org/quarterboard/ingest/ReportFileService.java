package org.quarterboard.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.quarterboard.ingest.format.MarkedCsv;
import org.quarterboard.ingest.format.MarkedWorkbook;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is handed out of a report: all of it, for who may see every service in the file, as the file itself is. To
 * everybody else it answers as if there were none.
 */
@Service
@Transactional(readOnly = true)
public class ReportFileService {

    private final ImportService imports;

    ReportFileService(ImportService imports) {
        this.imports = imports;
    }

    public ImportDetails report(@ReadsService(Capability.READ_KPI) ServiceId service, UUID uuid) {
        ImportDetails details = imports.find(service, uuid);
        if (!details.item().whole()) {
            throw new NotFoundException();
        }
        return details;
    }

    /** The person's own file, with a column of findings added. */
    public ImportFile marked(@ReadsService(Capability.READ_KPI) ServiceId service, UUID uuid, MarkWords words) {
        ImportDetails details = report(service, uuid);
        if (Unmarked.of(details).isPresent()) {
            throw new NotFoundException();
        }
        ImportFile file = imports.file(service, uuid);
        Map<Long, List<String>> notes = notes(details.report(), words);
        byte[] copy = (MarkedWorkbook.looksLike(file.bytes())
                        ? MarkedWorkbook.of(file.bytes(), notes)
                        : MarkedCsv.of(file.bytes(), notes))
                .orElseThrow(NotFoundException::new);
        return new ImportFile(file.name(), file.contentType(), copy);
    }

    /** By row, the gravest first; how many were left out stands with the file as a whole. */
    private static Map<Long, List<String>> notes(ImportReport report, MarkWords words) {
        Map<Long, List<String>> notes = new TreeMap<>();
        if (report.moreFindings() > 0) {
            notes.computeIfAbsent(0L, row -> new ArrayList<>()).add(words.more(report.moreFindings()));
        }
        report.findings().stream()
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .forEach(finding -> notes.computeIfAbsent(finding.row(), row -> new ArrayList<>())
                        .add(words.finding(finding)));
        return notes;
    }
}
