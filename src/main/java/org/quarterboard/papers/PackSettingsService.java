package org.quarterboard.papers;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quarterboard.boards.BoardService;
import org.quarterboard.files.FileStore;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.papers.PackTemplate.Logo;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a board wants in its packs, and what one meeting wants of that. */
@Service
@Transactional(readOnly = true)
public class PackSettingsService {

    /** Fits on one line at the foot of a page, beside the page number. */
    public static final int LONGEST_HANDLING = 80;

    public static final int LONGEST_WORDS = 200;

    private static final String CHANGED = "papers.error.settings-meanwhile";

    private final PackSettingsStore store;
    private final CoverPicture pictures;
    private final FileStore files;
    private final BoardService boards;
    private final MeetingService meetings;
    private final AuditTrail audit;
    private final CurrentPerson currentPerson;
    private final Today today;

    PackSettingsService(
            PackSettingsStore store,
            CoverPicture pictures,
            FileStore files,
            BoardService boards,
            MeetingService meetings,
            AuditTrail audit,
            CurrentPerson currentPerson,
            Today today) {
        this.store = store;
        this.pictures = pictures;
        this.files = files;
        this.boards = boards;
        this.meetings = meetings;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    public PackTemplate template(@ReadsService(Capability.READ_PAPER) BoardId board) {
        return store.template(board).orElse(PackTemplate.USUAL);
    }

    public PackChoice choice(@ReadsService(Capability.BUILD_PAPER) BoardId board, UUID meeting) {
        return store.choice(board, meetings.find(board, meeting).id());
    }

    /** The picture of the cover as it is kept: PNG. */
    public Optional<byte[]> logo(@ReadsService(Capability.READ_PAPER) BoardId board) {
        return template(board).logo().map(logo -> files.bytes(logo.file()));
    }

    /**
     * What the board wants from now on; packs that are there stay as they are.
     *
     * @param draft with the revision that was on the screen
     */
    @Transactional
    public void save(@WritesService(Capability.BUILD_PAPER) BoardId board, PackTemplateDraft draft) {
        PackTemplate now = template(board);
        requireSeen(now.revision(), draft.seen());
        String handling = draft.handling().strip();
        if (handling.length() > LONGEST_HANDLING) {
            throw new UserFacingException("papers.error.handling", LONGEST_HANDLING);
        }
        Set<PackPart> missing = EnumSet.allOf(PackPart.class);
        draft.parts().forEach(missing::remove);
        if (missing.stream().anyMatch(PackPart::always)) {
            throw new UserFacingException("papers.error.parts");
        }
        PackTemplate next = new PackTemplate(draft.parts(), handling, logo(draft, now.logo()), now.revision() + 1);
        try {
            store.add(board, next, today.instant(), currentPerson.idForRecord());
        } catch (DuplicateKeyException meanwhile) {
            throw new UserFacingException(CHANGED);
        }
        audit(board, "pack.template-changed", PackPart.write(next.parts()));
    }

    /** What the meeting wants of the board's template. */
    @Transactional
    public void save(
            @WritesService(Capability.BUILD_PAPER) BoardId board,
            UUID meetingUuid,
            Set<PackPart> leftOut,
            Set<MeasureCode> measures,
            int seen) {
        MeetingItem meeting = meetings.find(board, meetingUuid);
        PackChoice now = store.choice(board, meeting.id());
        requireSeen(now.revision(), seen);
        if (leftOut.stream().anyMatch(PackPart::always)) {
            throw new UserFacingException("papers.error.parts");
        }
        PackChoice next = new PackChoice(leftOut, new HashSet<>(measures), now.revision() + 1);
        try {
            store.add(board, meeting.id(), next, today.instant(), currentPerson.idForRecord());
        } catch (DuplicateKeyException meanwhile) {
            throw new UserFacingException(CHANGED);
        }
        audit(board, "pack.choice-changed", meeting.uuid().toString());
    }

    private static void requireSeen(int revision, int seen) {
        if (revision != seen) {
            throw new UserFacingException(CHANGED);
        }
    }

    private Optional<Logo> logo(PackTemplateDraft draft, Optional<Logo> before) {
        if (!draft.withLogo()) {
            return Optional.empty();
        }
        String words = draft.logoWords().strip();
        if (words.isEmpty() || words.length() > LONGEST_WORDS) {
            throw new UserFacingException("papers.error.logo-words", LONGEST_WORDS);
        }
        return draft.picture()
                .map(picture -> files.store("logo.png", "image/png", pictures.checked(picture.name(), picture.bytes()))
                        .id())
                .or(() -> before.map(Logo::file))
                .map(file -> new Logo(file, words))
                .or(() -> {
                    throw new UserFacingException("papers.error.logo-missing");
                });
    }

    private void audit(BoardId board, String action, String what) {
        List.copyOf(boards.details(board).services())
                .forEach(service ->
                        audit.record(AuditEvent.of(action, service, null).with("what", what)));
    }
}
