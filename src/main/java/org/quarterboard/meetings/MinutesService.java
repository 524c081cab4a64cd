package org.quarterboard.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.boards.OfficeTerm;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.Viewer;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of minutes: they go round, are agreed by a later meeting, signed by the chair, and change after that by a
 * visible, dated correction alone.
 */
@Service
@Transactional(readOnly = true)
public class MinutesService {

    private static final int LONGEST_CORRECTION = 2000;
    private static final int LONGEST_REASON = 500;

    private final Minuting minuting;
    private final OpenRegister registers;
    private final MinutesStore store;
    private final MinuteTextStore texts;
    private final MinutedItems minuted;
    private final MinutesComposer composer;
    private final MinutesReader reader;
    private final MinutesPost post;
    private final Topics topics;
    private final BoardService boards;
    private final MeetingAudit audit;
    private final CurrentPerson currentPerson;
    private final Today today;

    MinutesService(
            Minuting minuting,
            OpenRegister registers,
            MinutesStore store,
            MinuteTextStore texts,
            MinutedItems minuted,
            MinutesComposer composer,
            MinutesReader reader,
            MinutesPost post,
            Topics topics,
            BoardService boards,
            MeetingAudit audit,
            CurrentPerson currentPerson,
            Today today) {
        this.minuting = minuting;
        this.registers = registers;
        this.store = store;
        this.texts = texts;
        this.minuted = minuted;
        this.composer = composer;
        this.reader = reader;
        this.post = post;
        this.topics = topics;
        this.boards = boards;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /** What went round and what became of it; what is still being written is not among it. */
    public Minutes minutes(@ReadsService(Capability.READ_BOARD) BoardId board, UUID uuid) {
        return reader.read(minuting.read(board, uuid));
    }

    /** The things that something in the minutes may be about, as far as the person who asks may read them. */
    public List<TopicSource.Choice> things(
            @ReadsService(Capability.READ_BOARD) BoardId board, UUID uuid, Locale locale) {
        return topics.choices(minuting.read(board, uuid), locale);
    }

    /**
     * Sends the draft round: what it says now becomes the next version, which stays, and the members are told.
     * Everybody expected must be answered for in the register, which the agreed minutes settle.
     *
     * @return the number of the version
     */
    @Transactional
    public int circulate(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid) {
        Meeting meeting = minuting.lockDraft(board, uuid);
        if (!texts.asides(meeting).isEmpty()) {
            throw new UserFacingException("minutes.error.asides");
        }
        if (minuted.isEmpty(meeting)) {
            throw new UserFacingException("minutes.error.empty");
        }
        registers.requireComplete(meeting);
        Locale language = Messages.supported(currentPerson.language());
        String words = composer.compose(meeting, language).write();
        String hash = MinutesRecord.hash(words);
        List<MinutesStore.Version> before = store.versions(meeting);
        if (!before.isEmpty() && before.getFirst().sha256().equals(hash)) {
            throw new UserFacingException(
                    "minutes.error.same", before.getFirst().number());
        }
        int number = before.size() + 1;
        store.write(
                meeting,
                new MinutesStore.Version(
                        number, language.getLanguage(), words, hash, today.instant(), currentPerson.idForRecord()));
        meeting.circulateMinutes();
        audit.record(meeting, "meeting.minutes-circulated", Map.of("version", number, "sha256", hash));
        post.circulated(meeting, number);
        return number;
    }

    /**
     * Records that a later meeting agreed the newest version, as it went round.
     *
     * @param agreedBy a meeting of the same board, held on the same day or later
     */
    @Transactional
    public void agree(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, UUID agreedBy) {
        Meeting meeting = minuting.lockDraft(board, uuid);
        List<MinutesStore.Version> versions = store.versions(meeting);
        if (versions.isEmpty() || meeting.state() != MeetingState.DRAFTED) {
            throw new UserFacingException("meetings.error.minutes-not-circulated");
        }
        registers.requireComplete(meeting);
        if (store.comments(meeting).stream().anyMatch(comment -> comment.answer() == null)) {
            throw new UserFacingException("minutes.error.comments-open");
        }
        MinutesStore.Version version = versions.getFirst();
        if (!texts.asides(meeting).isEmpty() || !composer.says(version, meeting)) {
            throw new UserFacingException("minutes.error.changed-since", version.number());
        }
        Meeting by = minuting.read(board, agreedBy);
        if (!by.tookPlace() || by.uuid().equals(meeting.uuid()) || by.heldOn().isBefore(meeting.heldOn())) {
            throw new UserFacingException("minutes.error.agreed-by");
        }
        store.writeAgreement(meeting, version.number(), by, today.instant(), currentPerson.idForRecord());
        meeting.agreeMinutes();
        audit.record(
                meeting,
                "meeting.minutes-agreed",
                Map.of("version", version.number(), "by", by.uuid(), "sha256", version.sha256()));
    }

    /** Signs the agreed minutes, with the corrections made so far; for the chair or deputy in office. */
    @Transactional
    public void sign(@WritesService(Capability.SIGN_MINUTES) BoardId board, UUID uuid) {
        Meeting meeting = minuting.lock(board, uuid);
        meeting.close();
        MinutesStore.Version agreed = agreed(meeting);
        List<MinutesStore.Correction> corrections = store.corrections(meeting);
        String hash = MinutesRecord.signedHash(agreed.words(), corrections);
        String position = signsAs(boards.details(board));
        store.write(
                meeting,
                new MinutesStore.Signature(
                        position, corrections.size(), hash, today.instant(), currentPerson.idForRecord()));
        audit.record(meeting, "meeting.minutes-signed", Map.of("sha256", hash, "as", position));
    }

    /** Corrects agreed minutes: what stood there stays, and the correction stands beside it with its day. */
    @Transactional
    public void correct(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, CorrectionDraft draft) {
        Meeting meeting = minuting.lock(board, uuid);
        if (meeting.state() != MeetingState.AGREED && meeting.state() != MeetingState.CLOSED) {
            throw new UserFacingException("minutes.error.not-agreed");
        }
        AgendaEntry item = minuting.item(meeting, draft.item());
        String before = Words.required(draft.oldWords(), LONGEST_CORRECTION, "minutes.error.old-words");
        String after = Words.optional(draft.newWords(), LONGEST_CORRECTION, "minutes.error.new-words");
        String why = Words.required(draft.why(), LONGEST_REASON, "minutes.error.why");
        List<MinutesStore.Correction> earlier = store.corrections(meeting);
        if (!stands(meeting, item, before, earlier)) {
            throw new UserFacingException("minutes.error.old-words-not-there");
        }
        if (before.equals(after)) {
            throw new UserFacingException("minutes.error.nothing-new");
        }
        store.write(
                meeting,
                new MinutesStore.Correction(
                        earlier.size() + 1,
                        item.id(),
                        before,
                        after,
                        why,
                        today.instant(),
                        currentPerson.idForRecord()));
        audit.record(
                meeting, "meeting.minutes-corrected", Map.of("item", item.title(), "correction", earlier.size() + 1));
    }

    /** Whether the words stand in the agreed item, or in a correction of it. */
    private boolean stands(Meeting meeting, AgendaEntry item, String words, List<MinutesStore.Correction> corrections) {
        List<AgendaEntry> agenda = minuting.agenda(meeting);
        MinutesText kept = MinutesText.read(agreed(meeting).words());
        Stream<String> agreed = kept.sections().stream()
                .skip(kept.opening(agenda.size()) + agenda.indexOf(item))
                .limit(1)
                .flatMap(part -> Stream.concat(part.paragraphs().stream(), part.entries().stream()));
        Stream<String> corrected = corrections.stream()
                .filter(correction -> correction.item().equals(item.id()))
                .map(MinutesStore.Correction::newWords);
        String wanted = inOneLine(words);
        return Stream.concat(agreed, corrected).anyMatch(text -> inOneLine(text).contains(wanted));
    }

    private static String inOneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private MinutesStore.Version agreed(Meeting meeting) {
        int number =
                store.agreement(meeting).orElseThrow(NotFoundException::new).version();
        return store.versions(meeting).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The office and position in which the person signs; the portal's own work signs for the chair. */
    private String signsAs(BoardDetails board) {
        Optional<PersonId> person = currentPerson.viewer().map(Viewer::id);
        return Stream.of(board.chair(), board.deputy())
                .flatMap(Optional::stream)
                .filter(term -> person.isEmpty() || holder(board, term).equals(person))
                .findFirst()
                .map(term -> term.position() + ", " + term.organisation())
                .orElseThrow(NotFoundException::new);
    }

    private static Optional<PersonId> holder(BoardDetails board, OfficeTerm term) {
        return board.members().stream()
                .filter(member -> member.id().equals(term.member()))
                .findFirst()
                .flatMap(MemberItem::person);
    }
}
