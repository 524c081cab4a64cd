package org.quarterboard.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.quarterboard.files.FileStore;
import org.quarterboard.files.StoredFile;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.Comparison;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Source;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of an import, each as short as it can be: no file is read within one. */
@Component
class ImportWriter {

    private final KpiImportRepository imports;
    private final ImportServices services;
    private final FileStore files;
    private final FileParser parser;
    private final HeldAgreement agreement;
    private final ObservationService observations;
    private final ReportJson json;
    private final CurrentPerson currentPerson;
    private final AuditTrail audit;
    private final Today today;

    ImportWriter(
            KpiImportRepository imports,
            ImportServices services,
            FileStore files,
            FileParser parser,
            HeldAgreement agreement,
            ObservationService observations,
            ReportJson json,
            CurrentPerson currentPerson,
            AuditTrail audit,
            Today today) {
        this.imports = imports;
        this.services = services;
        this.files = files;
        this.parser = parser;
        this.agreement = agreement;
        this.observations = observations;
        this.json = json;
        this.currentPerson = currentPerson;
        this.audit = audit;
        this.today = today;
    }

    /** Keeps the file with the report on it. */
    @Transactional
    public UUID keep(ServiceId home, String fileName, byte[] bytes, FileCheck.Checked checked) {
        StoredFile file = files.store(fileName, checked.layout().contentType(), bytes);
        KpiImport kept = imports.saveAndFlush(new KpiImport(
                file,
                checked,
                json.write(currentPerson.nameForRecord(), checked.report()),
                currentPerson.idForRecord(),
                today.instant()));
        List<ServiceId> concerned = new ArrayList<>(checked.codes().keySet());
        concerned.add(home);
        services.add(kept.id(), concerned);
        audit.record(event("import.checked", home, kept)
                .with("file", kept.fileName())
                .with("state", kept.state()));
        return kept.uuid();
    }

    /**
     * Records that a file about single children was sent and not kept: what kind of data in how many fields. Neither
     * its name, which may be a child's, nor its hash, by which it could be known again.
     */
    @Transactional
    public void stopped(ServiceId home, List<ReportFinding> findings) {
        Map<String, Long> fields = new TreeMap<>();
        findings.forEach(finding -> fields.merge(finding.code(), Long.valueOf(finding.found()), Long::sum));
        AuditEvent event = AuditEvent.of("import.stopped-personal-data", home, null);
        for (Map.Entry<String, Long> kind : fields.entrySet()) {
            event = event.with(kind.getKey(), kind.getValue());
        }
        audit.record(event);
    }

    /** Replaces the report, because what it was worked out against has changed. */
    @Transactional
    public void showAgain(long id, FileCheck.Checked checked, String who) {
        KpiImport one = locked(id);
        one.checked(checked, json.write(who, checked.report()));
        services.add(one.id(), checked.codes().keySet());
    }

    /**
     * Writes all figures, or none.
     *
     * @param shown the report that the person has looked at
     * @return the import as it is once saved
     * @throws StalePreviewException if somebody has changed figures since the check; then nothing is written
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public ImportItem save(ServiceId home, long id, FileCheck.Checked checked, ReportJson.Stored shown) {
        KpiImport one = locked(id);
        one.mustBe(ImportState.READY);
        if (!imports.findBySha256AndState(one.sha256(), ImportState.COMMITTED).isEmpty()) {
            throw new UserFacingException("imports.same-file-saved");
        }
        Comparison written = write(home, checked, Source.ofImport(one.uuid()));
        if (!Preview.basis(written).equals(shown.report().basis()) || disagrees(checked)) {
            throw new StalePreviewException();
        }
        one.commit(written.counts(), today.instant());
        services.add(one.id(), checked.codes().keySet());
        audit.record(event("import.saved", home, one)
                .with("added", written.counts().added())
                .with("changed", written.counts().changed())
                .with("withdrawn", written.counts().withdrawn())
                .with("services", checked.codes().size()));
        return one.item(shown.who(), ImportItem.Reach.DECIDES);
    }

    /** A figure beside those of a file of single figures may have changed since they were checked against it. */
    private boolean disagrees(FileCheck.Checked checked) {
        return checked.layout() == ImportLayout.TIDY
                && checked.figures().entrySet().stream()
                        .flatMap(own ->
                                agreement.look(own.getKey(), own.getValue(), checked.layout(), List.of()).stream())
                        .anyMatch(finding -> finding.severity() == Severity.REFUSE);
    }

    private Comparison write(ServiceId home, FileCheck.Checked checked, Source source) {
        ImportLayout layout = checked.layout();
        return layout.wholeReturns()
                ? observations.writeReturns(
                        home, checked.figures(), parser.carried(layout), layout.carriesGaps(), source)
                : observations.writeAll(home, checked.figures(), source);
    }

    /** Takes back all that the import has written, or nothing. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int undo(ServiceId home, long id) {
        KpiImport one = locked(id);
        refuseIfLaterRestsOnIt(one);
        one.undo(today.instant());
        int figures = observations.takeBack(home, services.of(one.id()), Source.ofImport(one.uuid()));
        audit.record(event("import.undone", home, one).with("figures", figures));
        return figures;
    }

    /**
     * A later file of the same quarter may repeat figures of this one, which it then did not write: they would go with this
     * one although that one states them.
     */
    private void refuseIfLaterRestsOnIt(KpiImport one) {
        Set<String> own = new HashSet<>();
        json.read(one.report()).report().lines().forEach(line -> own.add(line.service() + line.period()));
        boolean later = services.linesOfLater(one.id()).stream()
                .flatMap(lines -> json.lines(lines).stream())
                .anyMatch(line -> own.contains(line.service() + line.period()));
        if (later) {
            throw new UserFacingException("imports.undo-later-first");
        }
    }

    /** An import that was taken back is ready once more, with a new report. */
    @Transactional
    public void reopen(ServiceId home, long id, FileCheck.Checked checked, String who) {
        KpiImport one = locked(id);
        one.reopen(checked, json.write(who, checked.report()));
        services.add(one.id(), checked.codes().keySet());
        audit.record(
                event("import.checked", home, one).with("file", one.fileName()).with("state", one.state()));
    }

    @Transactional
    public void discard(ServiceId home, long id) {
        KpiImport one = locked(id);
        one.discard();
        audit.record(event("import.discarded", home, one));
    }

    private KpiImport locked(long id) {
        return imports.lock(id).orElseThrow(NotFoundException::new);
    }

    private static AuditEvent event(String action, ServiceId home, KpiImport one) {
        return AuditEvent.of(action, home, new Ref("import", one.uuid()));
    }
}
