package org.quarterboard.disparity;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.files.FileStore;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way by which figures by group leave the partnership. What is published stays published: a statement can be withdrawn,
 * but its numbers are reckoned with for ever (ADR 0048).
 */
@Service
@Transactional(readOnly = true)
public class ReleaseService {

    /** The kind of reference of a statement. */
    public static final String KIND = "public-statement";

    static final int LONGEST_NOTICE = 1000;

    private final DisparityHolder holder;
    private final CountedCatalogue catalogue;
    private final ReleaseStore store;
    private final CountStore counts;
    private final ReleaseWriter writer;
    private final ServiceDirectory directory;
    private final FileStore files;
    private final EntityManager entities;
    private final AuditTrail trail;
    private final Today today;

    ReleaseService(
            DisparityHolder holder,
            CountedCatalogue catalogue,
            ReleaseStore store,
            CountStore counts,
            ReleaseWriter writer,
            ServiceDirectory directory,
            FileStore files,
            EntityManager entities,
            AuditTrail trail,
            Today today) {
        this.holder = holder;
        this.catalogue = catalogue;
        this.store = store;
        this.counts = counts;
        this.writer = writer;
        this.directory = directory;
        this.files = files;
        this.entities = entities;
        this.trail = trail;
        this.today = today;
    }

    /** Of what a statement can be made. */
    public ReleaseOffer offer(@ReadsService(Capability.BUILD_PAPER) ServiceId service) {
        Map<CountedCode, CountSeries> held = holder.held(service);
        NavigableSet<Quarter> quarters = new TreeSet<>();
        Map<CountedCode, Set<List<GroupDimension>>> counted = new LinkedHashMap<>();
        for (Counted one : catalogue.comparable()) {
            Set<List<GroupDimension>> by = new LinkedHashSet<>();
            for (PeriodCounts period : held.getOrDefault(one.code(), new CountSeries(one, List.of()))
                    .periods()) {
                period.period().asQuarter().ifPresent(quarters::add);
                period.counts().keySet().stream()
                        .map(group -> List.copyOf(group.items().keySet()))
                        .filter(dimensions -> !dimensions.isEmpty() && dimensions.size() <= 2)
                        .forEach(by::add);
            }
            if (!by.isEmpty()) {
                counted.put(one.code(), by);
            }
        }
        return new ReleaseOffer(List.copyOf(quarters.reversed()), counted);
    }

    /** What would be published and what hidden. Changes nothing. */
    public ReleasePreview preview(
            @ReadsService(Capability.BUILD_PAPER) ServiceId service, ReleaseQuestion question, Locale locale) {
        ReleaseDecision decision = decide(service, question);
        return new ReleasePreview(
                decision.report(),
                decision.told().map(told -> writer.text(told, earlier(service), publisher(service), locale)),
                decision.told().map(ReleaseJson::digest).orElse(""));
    }

    /**
     * Publishes for good: text and files in both languages, and everything that later statements must reckon with.
     *
     * @param seen of the preview that was looked at
     * @return the id of the statement
     * @throws UserFacingException if it may not be published, or is no longer what was looked at
     */
    @Transactional
    public UUID publish(
            @WritesService(Capability.LOCK_RETURN) ServiceId service, ReleaseQuestion question, String seen) {
        counts.hold(service);
        ReleaseDecision decision = decide(service, question);
        ProtectedRelease told =
                decision.told().orElseThrow(() -> new UserFacingException("disparity.release.error.not-publishable"));
        if (!ReleaseJson.digest(told).equals(seen)) {
            throw new UserFacingException("disparity.release.error.changed");
        }
        UUID uuid = UUID.randomUUID();
        List<ReleaseFile> kept =
                writer.files(told, earlier(service), publisher(service), today.instant(), uuid).stream()
                        .map(made -> new ReleaseFile(
                                made.kind(),
                                made.language(),
                                made.position(),
                                files.store(made.name(), made.type(), made.bytes())
                                        .id()))
                        .toList();
        // The statement is written without entities, and refers to the files.
        entities.flush();
        store.write(service, uuid, decision, told, kept);
        ReleaseReport report = decision.report();
        trail.record(event("published", service, uuid)
                .with("quarter", question.quarter().nationalLabel())
                .with("threshold", told.threshold())
                .with("tables", report.tables())
                .with("hidden", report.hidden().size()));
        return uuid;
    }

    /** Everything published, the newest first. */
    public List<PublicStatement> list(@ReadsService(Capability.READ_PAPER) ServiceId service) {
        return store.all(service);
    }

    public PublicStatement one(@ReadsService(Capability.READ_PAPER) ServiceId service, UUID uuid) {
        return known(service, uuid);
    }

    /** What a statement says, in either language. */
    public ReleaseText text(@ReadsService(Capability.READ_PAPER) ServiceId service, UUID uuid, Locale locale) {
        PublicStatement statement = known(service, uuid);
        List<ProtectedRelease> before = store.all(service).reversed().stream()
                .takeWhile(one -> !one.uuid().equals(uuid))
                .map(PublicStatement::told)
                .toList();
        return writer.text(statement.told(), before, publisher(service), locale);
    }

    /** A file as it went out. */
    public ReleaseDownload file(
            @ReadsService(Capability.READ_PAPER) ServiceId service, UUID uuid, ReleaseDownload.Wanted wanted) {
        return known(service, uuid).files().stream()
                .filter(wanted::is)
                .findFirst()
                .flatMap(file -> files.describe(file.file())
                        .map(stored ->
                                new ReleaseDownload(stored.name(), stored.contentType(), files.bytes(file.file()))))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Says that a statement is no longer stood by, and why.
     *
     * @throws UserFacingException without a notice, or if it was withdrawn before
     */
    @Transactional
    public void withdraw(@WritesService(Capability.LOCK_RETURN) ServiceId service, UUID uuid, String notice) {
        counts.hold(service);
        String words = CaseRules.words(notice, LONGEST_NOTICE, "disparity.release.error.notice");
        if (known(service, uuid).withdrawn().isPresent()) {
            throw new UserFacingException("disparity.release.error.withdrawn");
        }
        store.withdraw(service, uuid, words);
        trail.record(event("withdrawn", service, uuid));
    }

    /** Below which number counts are small. */
    public DisclosureThreshold threshold(@ReadsService(Capability.READ_PAPER) ServiceId service) {
        return store.threshold(service);
    }

    /**
     * Changes it for statements to come; those published stay as they are.
     *
     * @throws UserFacingException out of range, or without a reason
     */
    @Transactional
    public void changeThreshold(
            @WritesService(Capability.LOCK_RETURN) ServiceId service, int threshold, String reason) {
        counts.hold(service);
        if (threshold < DisclosureThreshold.LEAST || threshold > DisclosureThreshold.MOST) {
            throw new UserFacingException(
                    "disparity.release.error.threshold", DisclosureThreshold.LEAST, DisclosureThreshold.MOST);
        }
        String words = CaseRules.words(reason, DisclosureThreshold.LONGEST_REASON, "disparity.release.error.reason");
        int before = store.threshold(service).threshold();
        store.threshold(service, threshold, words);
        trail.record(AuditEvent.of("disparity.threshold-changed", service, null)
                .with("before", before)
                .with("after", threshold));
    }

    private ReleaseDecision decide(ServiceId service, ReleaseQuestion question) {
        ReleaseHistory history = store.history(service);
        return ReleaseDecision.of(
                new ReleaseMaker(holder.held(service), catalogue.comparable(), history).draft(question),
                history,
                store.threshold(service).threshold());
    }

    /** The oldest first. */
    private List<ProtectedRelease> earlier(ServiceId service) {
        return store.all(service).reversed().stream().map(PublicStatement::told).toList();
    }

    private PublicStatement known(ServiceId service, UUID uuid) {
        return store.one(service, uuid).orElseThrow(NotFoundException::new);
    }

    private ReleaseWriter.Publisher publisher(ServiceId service) {
        ServiceItem item = directory.find(service);
        return new ReleaseWriter.Publisher(item.name(), item.code());
    }

    private static AuditEvent event(String what, ServiceId service, UUID uuid) {
        return AuditEvent.of("disparity.statement-" + what, service, new Ref(KIND, uuid));
    }
}
