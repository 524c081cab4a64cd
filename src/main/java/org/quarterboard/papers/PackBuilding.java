package org.quarterboard.papers;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.jobs.JobQueue;
import org.quarterboard.jobs.JobState;
import org.quarterboard.jobs.JobStatus;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where packs are asked for. They are made in the background, so that neither a page nor the portal's end takes the work with
 * it; asked for twice at once, a pack is made once.
 */
@Service
@Transactional(readOnly = true)
public class PackBuilding {

    private final PackRequestStore requests;
    private final PaperService papers;
    private final EditionReader editions;
    private final JobQueue jobs;
    private final BoardService boards;
    private final MeetingService meetings;
    private final AuditTrail audit;
    private final CurrentPerson currentPerson;
    private final Today today;

    PackBuilding(
            PackRequestStore requests,
            PaperService papers,
            EditionReader editions,
            JobQueue jobs,
            BoardService boards,
            MeetingService meetings,
            AuditTrail audit,
            CurrentPerson currentPerson,
            Today today) {
        this.requests = requests;
        this.papers = papers;
        this.editions = editions;
        this.jobs = jobs;
        this.boards = boards;
        this.meetings = meetings;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /**
     * Asks for the pack of a meeting; one that is under way already is not asked for again.
     *
     * @return the uuid that the pack will have
     */
    @Transactional
    public UUID ask(@WritesService(Capability.BUILD_PAPER) ServiceId service, UUID meetingUuid, Locale locale) {
        Locale language = Messages.supported(locale);
        BoardDetails board = boards.boardOf(service).orElseThrow(NotFoundException::new);
        MeetingItem meeting = meetings.find(board.id(), meetingUuid);
        if (meeting.state().isOff()) {
            throw new UserFacingException("papers.error.cancelled");
        }
        return running(service, meetingUuid, language)
                .orElseGet(() -> begin(service, board, meeting, language, Optional.empty()));
    }

    /**
     * Asks for an edition of a published pack with the papers that came later and without those that were taken back.
     *
     * @param pack the newest published one of its meeting in its language
     * @return the uuid that the edition will have
     */
    @Transactional
    public UUID askForLate(@WritesService(Capability.BUILD_PAPER) ServiceId service, UUID pack) {
        PaperItem published = papers.find(service, pack);
        if (published.draft()) {
            throw new UserFacingException("papers.error.late-draft");
        }
        Locale language = Messages.supported(published.language());
        BoardDetails board = boards.boardOf(service).orElseThrow(NotFoundException::new);
        MeetingItem meeting = meetings.list(board.id()).stream()
                .filter(one -> one.id().equals(published.meeting()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return running(service, meeting.uuid(), language)
                .orElseGet(() -> begin(service, board, meeting, language, Optional.of(pack)));
    }

    private Optional<UUID> running(ServiceId service, UUID meeting, Locale language) {
        return unfinished(service).stream()
                .filter(item -> item.meeting().equals(meeting)
                        && item.language().getLanguage().equals(language.getLanguage())
                        && !item.status().finished())
                .map(PackItem::uuid)
                .findFirst();
    }

    /** What came and what was taken back since a published pack was made; empty if nothing. */
    public Optional<Late> late(@ReadsService(Capability.BUILD_PAPER) ServiceId service, UUID pack, UUID meeting) {
        BoardDetails board = boards.boardOf(service).orElseThrow(NotFoundException::new);
        return editions.since(papers.find(service, pack), meeting, board.id())
                .map(late -> new Late(late.came().size(), late.takenBack().size()));
    }

    /**
     * @param came papers that stand and are not in the pack
     * @param takenBack papers in the pack that do not stand any more
     */
    public record Late(int came, int takenBack) {}

    private UUID begin(
            ServiceId service, BoardDetails board, MeetingItem meeting, Locale language, Optional<UUID> amends) {
        UUID uuid = UUID.randomUUID();
        Instant now = today.instant();
        UUID job = jobs.ask(PackWork.KIND, new Ref(PackWork.KIND, uuid));
        requests.add(
                new PackRequest(
                        uuid,
                        service,
                        board.id(),
                        meeting.uuid(),
                        language,
                        job,
                        amends,
                        now,
                        currentPerson.idForRecord(),
                        currentPerson.nameForRecord()),
                meeting.id());
        audit.record(AuditEvent.of("paper.asked-for", service, new Ref(PaperService.KIND, uuid))
                .with("meeting", meeting.uuid())
                .with("language", language.getLanguage()));
        return uuid;
    }

    /** What was asked for and is not there, the newest first; of one meeting and language what was asked for last. */
    public List<PackItem> unfinished(@ReadsService(Capability.BUILD_PAPER) ServiceId service) {
        return requests.withoutPack(service).stream().map(this::item).toList();
    }

    /** Stops the making of a pack. One that is finished meanwhile is there all the same. */
    @Transactional
    public void cancel(@WritesService(Capability.BUILD_PAPER) ServiceId service, UUID uuid) {
        PackRequest request = requests.find(uuid)
                .filter(found -> found.service().equals(service))
                .orElseThrow(NotFoundException::new);
        jobs.cancel(request.job());
        audit.record(AuditEvent.of("paper.cancelled", service, new Ref(PaperService.KIND, uuid)));
    }

    private PackItem item(PackRequest request) {
        JobStatus status =
                jobs.status(request.job()).orElseGet(() -> new JobStatus(JobState.FAILED, 0, 0, "", Optional.empty()));
        return new PackItem(
                request.uuid(), request.meeting(), request.language(), request.askedAt(), request.asker(), status);
    }
}
