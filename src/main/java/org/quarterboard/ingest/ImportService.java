package org.quarterboard.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.quarterboard.files.FileStore;
import org.quarterboard.files.Sha256;
import org.quarterboard.files.SpreadsheetGuard;
import org.quarterboard.kpi.LockedReturnException;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of figures: brought in, checked, looked at, then saved as a whole or put aside. Nothing of a file is written
 * before a person says so, and then all of it or none.
 */
@Service
@Transactional(readOnly = true)
public class ImportService {

    /** 25 MB. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    private final KpiImportRepository imports;
    private final ImportServices services;
    private final ImportList list;
    private final ImportWriter writer;
    private final FileCheck check;
    private final SpreadsheetGuard guard;
    private final OpenServices openServices;
    private final FileStore files;
    private final ReportJson json;

    ImportService(
            KpiImportRepository imports,
            ImportServices services,
            ImportList list,
            ImportWriter writer,
            FileCheck check,
            SpreadsheetGuard guard,
            OpenServices openServices,
            FileStore files,
            ReportJson json) {
        this.imports = imports;
        this.services = services;
        this.list = list;
        this.writer = writer;
        this.check = check;
        this.guard = guard;
        this.openServices = openServices;
        this.files = files;
        this.json = json;
    }

    /**
     * Checks a file and keeps it with the report; writes no figure. Bytes that were saved before are recognised and
     * not kept again.
     *
     * @throws PersonalDataException if the file looks as if it were about single children; then nothing of it is kept
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UploadResult upload(@WritesService(Capability.IMPORT_KPI) ServiceId home, String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            throw new UserFacingException("imports.empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw new UserFacingException("imports.too-large", MOST_BYTES / 1024 / 1024);
        }
        String sha256 = Sha256.hex(bytes);
        Optional<UUID> saved = savedBefore(home, sha256);
        if (saved.isPresent()) {
            return new UploadResult(saved.get(), true);
        }
        Optional<ReportFinding> remark = guarded(fileName, bytes);
        FileCheck.Checked checked;
        try {
            checked = check.check(home, sha256, () -> bytes);
        } catch (PersonalDataException stopped) {
            writer.stopped(home, stopped.findings());
            throw stopped;
        }
        return new UploadResult(writer.keep(home, fileName, bytes, checked.remarking(remark)), false);
    }

    /** Looks at the bytes before anything reads them; gives what is worth a word. */
    private Optional<ReportFinding> guarded(String fileName, byte[] bytes) {
        SpreadsheetGuard.Verdict verdict = guard.look(fileName, bytes);
        Optional<ReportFinding> remark = verdict.remark().map(fault -> ReportFinding.of(verdict, fault));
        if (verdict.refused()) {
            throw new StoppedFileException("imports.stopped", remark.stream().toList());
        }
        return remark;
    }

    /** The imports that concern the service, the newest first; those never saved only for who may bring files in. */
    public List<ImportItem> list(@ReadsService(Capability.READ_KPI) ServiceId service) {
        boolean all = openServices.mayImport(service);
        return list.newest(service, all);
    }

    public ImportDetails find(@ReadsService(Capability.READ_KPI) ServiceId service, UUID uuid) {
        KpiImport found = visible(service, uuid);
        Set<ServiceId> concerned = services.of(found.id());
        ReportJson.Stored stored = json.read(found.report());
        ImportItem item = found.item(stored.who(), openServices.reach(concerned));
        if (item.whole()) {
            return new ImportDetails(item, stored.report());
        }
        ImportReport own = stored.report().onlyOf(openServices.readable(concerned));
        return new ImportDetails(item.part(own.lines()), own);
    }

    /** The file as it came, for who may see every service in it. */
    public ImportFile file(@ReadsService(Capability.READ_KPI) ServiceId service, UUID uuid) {
        KpiImport found = visible(service, uuid);
        if (!openServices.mayReadAll(services.of(found.id()))) {
            throw new NotFoundException();
        }
        return new ImportFile(found.fileName(), found.layout().contentType(), files.bytes(found.fileId()));
    }

    /**
     * Saves every figure of the file, or none. The file is checked again as it was stored; if figures have changed
     * since the person looked at the preview, nothing is written and the new preview takes the place of the old. Only
     * for who may bring in figures for every service that the import concerns.
     *
     * @throws UserFacingException if it cannot be saved as it was shown
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ImportDetails commit(@WritesService(Capability.IMPORT_KPI) ServiceId home, UUID uuid) {
        KpiImport found = decided(home, uuid);
        found.mustBe(ImportState.READY);
        if (savedBefore(home, found.sha256()).isPresent()) {
            throw new UserFacingException("imports.same-file-saved");
        }
        Supplier<byte[]> bytes = () -> files.bytes(found.fileId());
        FileCheck.Checked checked = check.toWrite(found.sha256(), bytes);
        ReportJson.Stored shown = json.read(found.report());
        String problem = "imports.no-longer-sound";
        if (!checked.refused()) {
            try {
                return new ImportDetails(writer.save(home, found.id(), checked, shown), shown.report());
            } catch (StalePreviewException stale) {
                problem = "imports.changed-since";
            } catch (LockedReturnException locked) {
                problem = "imports.no-longer-sound";
            }
        }
        writer.showAgain(found.id(), check.check(home, found.sha256(), bytes), shown.who());
        throw new UserFacingException(problem);
    }

    /**
     * Takes back every figure that the import has written: what stood before stands again. For the same people.
     *
     * @return how many figures were taken back
     * @throws UserFacingException if some of them were changed since, or stand in a locked return
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int undo(@WritesService(Capability.IMPORT_KPI) ServiceId home, UUID uuid) {
        return writer.undo(home, decided(home, uuid).id());
    }

    /** Checks the file of an import that was taken back once more, so that it can be saved again. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void checkAgain(@WritesService(Capability.IMPORT_KPI) ServiceId home, UUID uuid) {
        KpiImport found = decided(home, uuid);
        found.mustBe(ImportState.UNDONE);
        FileCheck.Checked checked = check.check(home, found.sha256(), () -> files.bytes(found.fileId()));
        writer.reopen(home, found.id(), checked, json.read(found.report()).who());
    }

    /** Puts a file aside that was not saved; for the same people. */
    @Transactional
    public void discard(@WritesService(Capability.IMPORT_KPI) ServiceId home, UUID uuid) {
        writer.discard(home, decided(home, uuid).id());
    }

    /** An import that the person may decide on, for all the services that it concerns. */
    private KpiImport decided(ServiceId service, UUID uuid) {
        KpiImport found = visible(service, uuid);
        if (openServices.reach(services.of(found.id())) != ImportItem.Reach.DECIDES) {
            throw new NotFoundException();
        }
        return found;
    }

    private KpiImport visible(ServiceId service, UUID uuid) {
        return imports.findByUuid(uuid)
                .filter(one -> services.of(one.id()).contains(service))
                .filter(one -> one.state().wasSaved() || openServices.mayImport(service))
                .orElseThrow(NotFoundException::new);
    }

    /** Only where the person may see every service of that import: otherwise it would tell who has saved what. */
    private Optional<UUID> savedBefore(ServiceId home, String sha256) {
        return imports.findBySha256AndState(sha256, ImportState.COMMITTED).stream()
                .filter(one -> services.of(one.id()).contains(home))
                .filter(one -> openServices.mayReadAll(services.of(one.id())))
                .map(KpiImport::uuid)
                .findFirst();
    }
}
