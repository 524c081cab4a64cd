package org.quarterboard.disparity;

import static org.quarterboard.security.Capability.CONTRIBUTE_DATA;
import static org.quarterboard.security.Capability.READ_ATTENDANCE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.files.FileId;
import org.quarterboard.files.FileStore;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts by group that partners and the service bring: checked, looked at, saved as a whole, and taken back as a whole.
 * Every role at a service passes the door of the reading methods; what each then sees is for {@link CountRights}.
 */
@Service
@Transactional(readOnly = true)
public class GroupCountService {

    private final CountCheck checks;
    private final CountBringer bringer;
    private final CountHoldings holdings;
    private final CountStore store;
    private final BringingStore bringings;
    private final CountRights rights;
    private final CountedCatalogue catalogue;
    private final FileStore files;

    GroupCountService(
            CountCheck checks,
            CountBringer bringer,
            CountHoldings holdings,
            CountStore store,
            BringingStore bringings,
            CountRights rights,
            CountedCatalogue catalogue,
            FileStore files) {
        this.checks = checks;
        this.bringer = bringer;
        this.holdings = holdings;
        this.store = store;
        this.bringings = bringings;
        this.rights = rights;
        this.catalogue = catalogue;
        this.files = files;
    }

    /** Bytes. */
    public static int most() {
        return CountText.MOST_BYTES;
    }

    /** What is held of each thing that is brought and that the person may see, in the order of the catalogue. */
    public List<HeldCounts> held(@ReadsService(READ_ATTENDANCE) ServiceId service) {
        return holdings.of(service);
    }

    /** What the person may bring, in the order of the catalogue. */
    public List<Counted> mayBring(@ReadsService(CONTRIBUTE_DATA) ServiceId service) {
        return catalogue.all().stream()
                .filter(counted -> rights.mayBring(service, counted))
                .toList();
    }

    /** What saving the file would do. Changes nothing and keeps nothing of it. */
    public CountPreview preview(@ReadsService(CONTRIBUTE_DATA) ServiceId service, BroughtFile file) {
        return checks.check(service, file).preview();
    }

    /**
     * Checks the file again and saves it whole.
     *
     * @param seen of the preview that the person has seen
     * @return the bringing
     */
    @Transactional
    public UUID save(@WritesService(CONTRIBUTE_DATA) ServiceId service, BroughtFile file, long seen) {
        store.hold(service);
        return bringer.write(service, checks.check(service, file), file, seen);
    }

    /** What saving the form would do. Changes nothing. */
    public CountPreview preview(@ReadsService(CONTRIBUTE_DATA) ServiceId service, TypedCounts typed) {
        return checks.check(service, TypedRows.of(typed)).preview();
    }

    /** Checks what was typed again and saves it whole; the same checks as for a file. */
    @Transactional
    public UUID type(@WritesService(CONTRIBUTE_DATA) ServiceId service, TypedCounts typed, long seen) {
        store.hold(service);
        return bringer.write(service, checks.check(service, TypedRows.of(typed)), null, seen);
    }

    /**
     * Takes back all that the bringing has written; what stood before stands again.
     *
     * @return how many counts ended
     */
    @Transactional
    public int takeBack(@WritesService(CONTRIBUTE_DATA) ServiceId service, UUID bringing) {
        store.hold(service);
        BringingStore.Stored one = visible(service, bringing);
        if (!decides(service, one.bringing())) {
            throw new NotFoundException();
        }
        return bringer.takeBack(service, one);
    }

    /** Those that the person may see, the newest first. */
    public List<Bringing> bringings(@ReadsService(READ_ATTENDANCE) ServiceId service) {
        return bringings.all(service).stream()
                .map(BringingStore.Stored::bringing)
                .filter(bringing -> rights.maySee(service, bringing))
                .toList();
    }

    public BringingDetails bringing(@ReadsService(READ_ATTENDANCE) ServiceId service, UUID bringing) {
        BringingStore.Stored one = visible(service, bringing);
        return new BringingDetails(one.bringing(), store.of(service, one.id()), decides(service, one.bringing()));
    }

    /** The file as it came. */
    public BroughtFile file(@ReadsService(READ_ATTENDANCE) ServiceId service, UUID bringing) {
        BringingStore.Stored one = visible(service, bringing);
        FileId file = one.file();
        if (file == null) {
            throw new NotFoundException();
        }
        return new BroughtFile(one.bringing().fileName(), files.bytes(file));
    }

    /** What stands of one thing, authority and period, for a form to begin with. */
    public Map<GroupKey, CountValue> current(
            @ReadsService(CONTRIBUTE_DATA) ServiceId service, CountedCode counted, String authority, Period period) {
        if (!rights.maySee(service, catalogue.find(counted).orElseThrow(NotFoundException::new))) {
            throw new NotFoundException();
        }
        Map<GroupKey, CountValue> found = new TreeMap<>();
        store.standing(service, counted).stream()
                .map(StandingCount::row)
                .filter(row -> row.cell().period().equals(period)
                        && row.cell().authority().equals(authority))
                .forEach(row -> found.put(row.cell().group(), row.value()));
        return found;
    }

    /** A file to fill in: what the person may bring, for the periods that are awaited. */
    public byte[] template(@ReadsService(CONTRIBUTE_DATA) ServiceId service) {
        return CountFileWriter.template(holdings.template(service));
    }

    private BringingStore.Stored visible(ServiceId service, @Nullable UUID uuid) {
        if (uuid == null) {
            throw new NotFoundException();
        }
        return bringings
                .find(service, uuid)
                .filter(one -> rights.maySee(service, one.bringing()))
                .orElseThrow(NotFoundException::new);
    }

    private boolean decides(ServiceId service, Bringing bringing) {
        return bringing.counted().stream().map(catalogue::required).allMatch(one -> rights.mayBring(service, one));
    }
}
