package org.quarterboard.trends;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.Scope;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a service says to its measures, quarter by quarter: a draft that several people may write on, then agreed by the
 * head of service. Nothing is overwritten: each text, agreement and reopening stays (ADR 0036).
 */
@Service
@Transactional(readOnly = true)
public class CommentaryService {

    public static final int LONGEST_TEXT = 4000;
    public static final int LONGEST_REASON = 500;

    private final CommentaryStore store;
    private final CommentaryTypingStore typings;
    private final Today today;
    private final MeasureCatalogue catalogue;
    private final CurrentPerson currentPerson;
    private final Scope scope;
    private final AuditTrail audit;

    CommentaryService(
            CommentaryStore store,
            CommentaryTypingStore typings,
            Today today,
            MeasureCatalogue catalogue,
            CurrentPerson currentPerson,
            Scope scope,
            AuditTrail audit) {
        this.store = store;
        this.typings = typings;
        this.today = today;
        this.catalogue = catalogue;
        this.currentPerson = currentPerson;
        this.scope = scope;
        this.audit = audit;
    }

    /** How the texts of a measure stand, the newest quarter first. Drafts are for those who may write on them. */
    public List<Commentary> ofMeasure(@ReadsService(Capability.READ_KPI) ServiceId service, MeasureCode measure) {
        return readable(service, measure, writes(service));
    }

    /** The same with what the person who asks has typed and not saved, which is nothing for who may not write. */
    public CommentaryPage page(@ReadsService(Capability.READ_KPI) ServiceId service, MeasureCode measure) {
        boolean writer = writes(service);
        return new CommentaryPage(
                readable(service, measure, writer), writer ? typings.ofMeasure(service, measure) : List.of());
    }

    /** The agreed texts of a quarter, by measure: what a board paper may print. */
    public List<Commentary> agreed(@ReadsService(Capability.READ_KPI) ServiceId service, Quarter quarter) {
        return store.ofQuarter(service, quarter).stream()
                .filter(Commentary::isAgreed)
                .toList();
    }

    /**
     * Saves words as a draft; the same words are then no longer kept as typed.
     *
     * @param seen the version that was on the screen; 0 if there was none
     * @throws UserFacingException if there are no words or too many, if the text is agreed, or if somebody has changed it
     */
    @Transactional
    public void save(
            @WritesService(Capability.WRITE_COMMENTARY) ServiceId service,
            MeasureCode measure,
            Quarter quarter,
            String text,
            int seen) {
        CommentaryStore.Place place = known(measure, quarter);
        String words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST_TEXT) {
            throw new UserFacingException("commentary.error.text", LONGEST_TEXT);
        }
        Optional<Commentary> held = store.one(service, place);
        requireSeen(held, seen, "commentary.error.changed");
        if (held.filter(Commentary::isAgreed).isPresent()) {
            throw new UserFacingException("commentary.error.agreed");
        }
        add(service, place, seen, CommentaryStep.SAVED, words, "");
        typings.one(service, place)
                .filter(typing -> typing.text().strip().equals(words))
                .ifPresent(typing -> typings.delete(service, place, typing.mark()));
    }

    /** What the person who asks has typed to the measure and not saved, the newest quarter first. */
    public List<CommentaryTyping> typing(
            @ReadsService(Capability.WRITE_COMMENTARY) ServiceId service, MeasureCode measure) {
        return typings.ofMeasure(service, measure);
    }

    /**
     * Keeps what the person has typed, at a pause. Of two windows the one that typed last is kept; it is shown what the
     * other one had kept. It changes nothing that anybody else sees, and is therefore not put on record.
     *
     * @throws UserFacingException if there are too many words
     */
    @Transactional
    public CommentaryTyping.Kept keepTyping(
            @WritesService(Capability.WRITE_COMMENTARY) ServiceId service,
            MeasureCode measure,
            Quarter quarter,
            CommentaryTyping.Words words) {
        CommentaryStore.Place place = known(measure, quarter);
        if (words.text().length() > LONGEST_TEXT) {
            throw new UserFacingException("commentary.error.text", LONGEST_TEXT);
        }
        Optional<Commentary> stands = store.one(service, place);
        Optional<Commentary> newer = stands.filter(text -> text.version() != words.seen());
        Optional<CommentaryTyping> held = typings.one(service, place);
        Optional<CommentaryTyping> other = held.filter(
                typing -> typing.mark() != words.mark() && !typing.text().equals(words.text()));
        String saved = stands.map(Commentary::text).orElse("");
        if (words.text().isBlank() || words.text().strip().equals(saved)) {
            held.filter(typing -> other.isEmpty()).ifPresent(typing -> typings.delete(service, place, typing.mark()));
            return new CommentaryTyping.Kept(Optional.empty(), other, newer);
        }
        Instant begun = held.map(CommentaryTyping::begunAt).orElseGet(today::instant);
        return new CommentaryTyping.Kept(
                Optional.of(typings.put(service, place, words.text(), words.seen(), begun)), other, newer);
    }

    /** Throws away what the person typed, if it is still what was on the screen. */
    @Transactional
    public void discardTyping(@WritesService(Capability.WRITE_COMMENTARY) ServiceId service, CommentaryTyping typing) {
        typings.delete(service, new CommentaryStore.Place(typing.measure(), typing.quarter()), typing.mark());
    }

    /** Takes {@link #discardTyping} back. */
    @Transactional
    public CommentaryTyping restoreTyping(
            @WritesService(Capability.WRITE_COMMENTARY) ServiceId service, CommentaryTyping typing) {
        return typings.put(
                service, known(typing.measure(), typing.quarter()), typing.text(), typing.seen(), typing.begunAt());
    }

    private CommentaryStore.Place known(MeasureCode measure, Quarter quarter) {
        if (catalogue.find(measure).isEmpty()) {
            throw new NotFoundException();
        }
        return new CommentaryStore.Place(measure, quarter);
    }

    /** From now on the words stand for the service. */
    @Transactional
    public void agree(
            @WritesService(Capability.LOCK_RETURN) ServiceId service, MeasureCode measure, Quarter quarter, int seen) {
        Commentary draft = standing(service, measure, quarter, seen);
        if (draft.isAgreed()) {
            throw new UserFacingException("commentary.error.agreed");
        }
        add(service, place(draft), seen, CommentaryStep.AGREED, draft.text(), "");
    }

    /** Makes agreed words a draft again. */
    @Transactional
    public void reopen(
            @WritesService(Capability.LOCK_RETURN) ServiceId service,
            MeasureCode measure,
            Quarter quarter,
            String reason,
            int seen) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new UserFacingException("commentary.error.reason", LONGEST_REASON);
        }
        Commentary agreed = standing(service, measure, quarter, seen);
        if (!agreed.isAgreed()) {
            throw new UserFacingException("commentary.error.not-agreed");
        }
        add(service, place(agreed), seen, CommentaryStep.REOPENED, agreed.text(), why);
    }

    private static CommentaryStore.Place place(Commentary text) {
        return new CommentaryStore.Place(text.measure(), text.quarter());
    }

    private Commentary standing(ServiceId service, MeasureCode measure, Quarter quarter, int seen) {
        Optional<Commentary> held = store.one(service, new CommentaryStore.Place(measure, quarter));
        Commentary text = held.orElseThrow(NotFoundException::new);
        requireSeen(held, seen, "commentary.error.moved");
        return text;
    }

    private static void requireSeen(Optional<Commentary> held, int seen, String error) {
        if (held.map(Commentary::version).orElse(0) != seen) {
            throw new UserFacingException(error);
        }
    }

    /** The words stay where they were said: the record holds no free text. */
    private void add(
            ServiceId service,
            CommentaryStore.Place place,
            int seen,
            CommentaryStep step,
            String words,
            String reason) {
        try {
            store.add(service, place, seen + 1, step, words, reason);
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new UserFacingException("commentary.error.changed");
        }
        audit.record(AuditEvent.of("trends.commentary-" + step.name().toLowerCase(Locale.ROOT), service, null)
                .with("measure", place.measure())
                .with("quarter", place.quarter())
                .with("version", seen + 1));
    }

    private List<Commentary> readable(ServiceId service, MeasureCode measure, boolean writer) {
        return store.ofMeasure(service, measure).stream()
                .filter(text -> writer || text.isAgreed())
                .toList();
    }

    /** The portal's own work sees drafts as well. */
    private boolean writes(ServiceId service) {
        return currentPerson
                .viewer()
                .map(viewer -> scope.allows(viewer, Capability.WRITE_COMMENTARY, service))
                .orElse(true);
    }
}
