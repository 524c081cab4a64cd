package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What readers note for themselves in packs. Each sees the own notes alone, whoever they are; the record of changes says that
 * somebody noted something, and neither what nor where.
 */
@Service
@Transactional(readOnly = true)
public class PackNoteService {

    private final PackNoteStore notes;
    private final PaperService papers;
    private final BoardPaperRepository repository;
    private final PackReader reader;
    private final Today today;
    private final AuditTrail audit;

    PackNoteService(
            PackNoteStore notes,
            PaperService papers,
            BoardPaperRepository repository,
            PackReader reader,
            Today today,
            AuditTrail audit) {
        this.notes = notes;
        this.papers = papers;
        this.repository = repository;
        this.reader = reader;
        this.today = today;
        this.audit = audit;
    }

    /**
     * The reader's notes in this pack and in earlier ones of its meeting and language, in the order of this pack; those that
     * have no place in it any more come last.
     */
    public List<PlacedNote> list(@ReadsService(Capability.READ_PAPER) ServiceId service, UUID uuid) {
        PaperItem item = papers.find(service, uuid);
        BoardPaper paper = stored(service, uuid);
        List<PackNoteStore.Kept> own = notes.list(service);
        if (own.isEmpty()) {
            return List.of();
        }
        Map<Long, BoardPaper> earlier = new HashMap<>();
        repository.findByServiceIdOrderByMeetingOnDescBuiltAtDescIdDesc(service.value()).stream()
                .filter(other -> other.number() == paper.number() || other.isBefore(paper))
                .forEach(other -> earlier.put(other.number(), other));
        ReadablePack now = reader.read(paper, item);
        Map<Long, NoteMatcher> matchers = new HashMap<>(Map.of(paper.number(), new NoteMatcher(now, now)));
        List<PlacedNote> placed = new ArrayList<>();
        for (PackNoteStore.Kept kept : own) {
            if (earlier.containsKey(kept.paper())) {
                placed.add(matchers.computeIfAbsent(
                                kept.paper(),
                                number -> new NoteMatcher(then(Objects.requireNonNull(earlier.get(number))), now))
                        .place(kept.note()));
            }
        }
        List<String> order = now.sections().stream().map(PackSection::code).toList();
        List<String> pages = now.pages().stream().map(PackPage::label).toList();
        placed.sort(Comparator.comparing(PlacedNote::gone)
                .thenComparing(note -> order.indexOf(note.section()))
                .thenComparing(note -> pages.indexOf(note.page())));
        return placed;
    }

    /** @throws UserFacingException if nothing is noted, too much, or words that do not stand there */
    @Transactional
    public void add(@WritesService(Capability.READ_PAPER) ServiceId service, UUID uuid, NoteDraft draft) {
        ReadablePack pack = reader.read(stored(service, uuid), papers.find(service, uuid));
        PackSection section = pack.section(draft.section()).orElseThrow(NotFoundException::new);
        NoteDraft checked = checked(draft, section);
        if (!checked.page().isEmpty()
                && section.pages().stream().noneMatch(page -> page.label().equals(checked.page()))) {
            throw new NotFoundException();
        }
        notes.add(service, stored(service, uuid).number(), checked, today.instant());
        audit.record(AuditEvent.of("paper.note-kept", service, null));
    }

    /** @throws UserFacingException as {@link #add} */
    @Transactional
    public void change(@WritesService(Capability.READ_PAPER) ServiceId service, long id, String quote, String words) {
        PackNoteStore.Kept kept = notes.find(service, id).orElseThrow(NotFoundException::new);
        PackNote note = kept.note();
        NoteDraft draft = new NoteDraft(note.section(), note.page(), quote, words);
        NoteDraft checked = quote.strip().equals(note.quote())
                ? whole(draft)
                : checked(
                        draft,
                        then(stored(service, note.paper()))
                                .section(note.section())
                                .orElseThrow(NotFoundException::new));
        notes.change(service, id, checked.quote(), checked.words(), today.instant());
        audit.record(AuditEvent.of("paper.note-kept", service, null));
    }

    /** For good. */
    @Transactional
    public void remove(@WritesService(Capability.READ_PAPER) ServiceId service, long id) {
        if (notes.find(service, id).isEmpty()) {
            throw new NotFoundException();
        }
        notes.remove(service, id);
        audit.record(AuditEvent.of("paper.note-removed", service, null));
    }

    private static NoteDraft checked(NoteDraft draft, PackSection section) {
        NoteDraft whole = whole(draft);
        if (!whole.quote().isEmpty() && !NoteMatcher.holds(section, whole.quote())) {
            throw new UserFacingException("papers.note.error.quote", section.title());
        }
        String page = whole.page().isEmpty()
                ? NoteMatcher.pageOf(section, whole.quote()).orElseGet(section::label)
                : whole.page();
        return new NoteDraft(whole.section(), page, whole.quote(), whole.words());
    }

    private static NoteDraft whole(NoteDraft draft) {
        String quote = draft.quote().replaceAll("\\s+", " ").strip();
        String words = draft.words().strip();
        if (quote.isEmpty() && words.isEmpty()) {
            throw new UserFacingException("papers.note.error.empty");
        }
        if (quote.length() > PackNote.LONGEST_QUOTE) {
            throw new UserFacingException("papers.note.error.long-quote", PackNote.LONGEST_QUOTE);
        }
        if (words.length() > PackNote.LONGEST_WORDS) {
            throw new UserFacingException("papers.note.error.long", PackNote.LONGEST_WORDS);
        }
        return new NoteDraft(draft.section(), draft.page(), quote, words);
    }

    /** As it was, whether or not the reader still finds it in the list: the note is theirs. */
    private ReadablePack then(BoardPaper paper) {
        return reader.read(paper, paper.item("", false, false, Optional.empty()));
    }

    private BoardPaper stored(ServiceId service, UUID uuid) {
        return repository.findByServiceIdAndUuid(service.value(), uuid).orElseThrow(NotFoundException::new);
    }
}
