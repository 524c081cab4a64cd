package org.quarterboard.disparity;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.files.FileId;
import org.quarterboard.files.FileStore;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was checked, as a whole, and takes it back as a whole. The service's row must be held. */
@Component
class CountBringer {

    /** The kind of a reference to a bringing. */
    static final String KIND = "count-bringing";

    private static final String CSV = "text/csv";

    private final CountStore store;
    private final BringingStore bringings;
    private final FileStore files;
    private final EntityManager entities;
    private final CurrentPerson currentPerson;
    private final AuditTrail audit;
    private final Today today;

    CountBringer(
            CountStore store,
            BringingStore bringings,
            FileStore files,
            EntityManager entities,
            CurrentPerson currentPerson,
            AuditTrail audit,
            Today today) {
        this.store = store;
        this.bringings = bringings;
        this.files = files;
        this.entities = entities;
        this.currentPerson = currentPerson;
        this.audit = audit;
        this.today = today;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public UUID write(ServiceId service, CountCheck.Checked checked, @Nullable BroughtFile file, long seen) {
        CountPreview preview = checked.preview();
        if (preview.seen() != seen) {
            throw new UserFacingException("disparity.bring.error.changed-since");
        }
        if (preview.refused()) {
            throw new UserFacingException("disparity.bring.error.refused");
        }
        if (!preview.changesAnything()) {
            throw new UserFacingException("disparity.bring.error.nothing-new");
        }
        Instant now = today.instant();
        FileId stored = file == null ? null : store(file);
        Bringing bringing = new Bringing(
                UUID.randomUUID(),
                stored == null ? Bringing.Kind.TYPED : Bringing.Kind.FILE,
                file == null ? "" : file.name(),
                preview.sector(),
                List.of(),
                preview.added(),
                preview.changed(),
                preview.unchanged(),
                now,
                currentPerson.nameForRecord(),
                null,
                "");
        long id = store.nextBringing();
        bringings.insert(service, id, bringing, stored);
        bringings.cover(service, id, drafts(checked.covered()));
        store.supersede(checked.superseded(), now);
        store.insert(service, id, drafts(checked.rows()), now);
        audit.record(event("group-counts.brought", service, bringing)
                .with("kind", bringing.kind())
                .with("added", preview.added())
                .with("changed", preview.changed()));
        return bringing.uuid();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public int takeBack(ServiceId service, BringingStore.Stored one) {
        if (!one.bringing().stands()) {
            throw new UserFacingException("disparity.bring.error.back-already");
        }
        if (bringings.laterStands(service, one.id())) {
            throw new UserFacingException("disparity.bring.error.later-first");
        }
        Instant now = today.instant();
        bringings.takenBack(service, one.id(), now);
        int ended = store.takeBack(service, one.id(), now);
        audit.record(event("group-counts.taken-back", service, one.bringing()).with("counts", ended));
        return ended;
    }

    /** Written at once, because the bringing, which is written without entities, refers to it. */
    private FileId store(BroughtFile file) {
        FileId id = files.store(file.name(), CSV, file.bytes()).id();
        entities.flush();
        return id;
    }

    private List<CountStore.Draft> drafts(List<CountRow> rows) {
        Map<String, Long> authorities = store.authorities(rows.stream()
                .map(row -> row.cell().authority())
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row ->
                        new CountStore.Draft(authorities.getOrDefault(row.cell().authority(), 0L), row))
                .toList();
    }

    private static AuditEvent event(String action, ServiceId service, Bringing bringing) {
        return AuditEvent.of(action, service, new Ref(KIND, bringing.uuid()));
    }
}
