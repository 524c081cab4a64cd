package org.quarterboard.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.files.CheckedPdf;
import org.quarterboard.files.FileStore;
import org.quarterboard.files.PackRoom;
import org.quarterboard.files.PaperOriginal;
import org.quarterboard.files.StoredFile;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a meeting, item by item, and their publication. */
@Service
@Transactional(readOnly = true)
public class AgendaPaperService {

    private static final String PDF = "application/pdf";

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final AgendaPaperRepository papers;
    private final FileStore files;
    private final PackRoom room;
    private final PaperOriginals originals;
    private final PaperSight sight;
    private final PaperLetters letters;
    private final MeetingAudit audit;
    private final CurrentPerson currentPerson;
    private final Today today;

    AgendaPaperService(
            MeetingRepository meetings,
            AgendaItemRepository items,
            AgendaPaperRepository papers,
            FileStore files,
            PackRoom room,
            PaperOriginals originals,
            PaperSight sight,
            PaperLetters letters,
            MeetingAudit audit,
            CurrentPerson currentPerson,
            Today today) {
        this.meetings = meetings;
        this.items = items;
        this.papers = papers;
        this.files = files;
        this.room = room;
        this.originals = originals;
        this.sight = sight;
        this.letters = letters;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /** Whether the papers of the meeting are there for the person who asks: drafts are not for everybody. */
    public boolean shown(@ReadsService(Capability.READ_BOARD) BoardId board, UUID meeting) {
        return sight.shows(meeting(board, meeting));
    }

    /**
     * All papers of the meeting in the order in which they came, withdrawn ones too; none as long as they are not
     * {@linkplain #shown there} for the person who asks.
     */
    public List<AgendaPaperItem> papers(@ReadsService(Capability.READ_BOARD) BoardId board, UUID meeting) {
        Meeting of = meeting(board, meeting);
        if (!sight.shows(of)) {
            return List.of();
        }
        Map<Long, PaperOriginals.Original> made = originals.of(board, of.meetingId());
        return papers
                .findByBoardIdAndMeetingIdOrderById(
                        board.value(), of.meetingId().value())
                .stream()
                .map(paper -> paper.item(made.get(paper.number())))
                .toList();
    }

    /** A paper as it was uploaded; a withdrawn one is not handed out any more, and a draft not to everybody. */
    public PaperBytes file(@ReadsService(Capability.READ_BOARD) BoardId board, UUID meeting, UUID paper) {
        Meeting of = meeting(board, meeting);
        AgendaPaper found = paper(of, paper);
        if (!found.stands() || !sight.shows(of)) {
            throw new NotFoundException();
        }
        StoredFile file = files.describe(found.file()).orElseThrow(NotFoundException::new);
        return new PaperBytes(file.name(), file.id(), files.bytes(file.id()));
    }

    /**
     * What was uploaded for a paper that the portal made into PDF. It can hold remarks and deleted words that the PDF does not, so
     * it is for those who prepare the meeting.
     */
    public PaperBytes original(@ReadsService(Capability.RECORD_MEETING) BoardId board, UUID meeting, UUID paper) {
        Meeting of = meeting(board, meeting);
        PaperOriginals.Original found =
                originals.of(board, of.meetingId(), paper(of, paper).number()).orElseThrow(NotFoundException::new);
        return new PaperBytes(found.name(), found.file(), files.bytes(found.file()));
    }

    /** Adds a checked paper to an item. After publication, or after the meeting, it is late, and everyone is told. */
    @Transactional
    public UUID add(
            @WritesService(Capability.RECORD_MEETING) BoardId board,
            UUID uuid,
            AgendaItemId itemId,
            PaperDraft draft,
            CheckedPdf pdf) {
        Meeting meeting = open(board, uuid);
        AgendaItem item =
                items
                        .findByBoardIdAndMeetingIdOrderByPosition(
                                board.value(), meeting.meetingId().value())
                        .stream()
                        .filter(each -> each.itemId().equals(itemId))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        room.require(
                papers
                        .findByBoardIdAndMeetingIdOrderById(
                                board.value(), meeting.meetingId().value())
                        .stream()
                        .filter(AgendaPaper::stands)
                        .map(AgendaPaper::file)
                        .toList(),
                pdf);
        StoredFile file = files.store(pdf.name(), PDF, pdf.bytes());
        Optional<StoredFile> original =
                pdf.original().map(made -> files.store(made.name(), made.contentType(), made.bytes()));
        AgendaPaper paper = papers.saveAndFlush(
                new AgendaPaper(meeting, item, draft, pdf, file, currentPerson.idForRecord(), today.instant()));
        Map<String, Object> facts = new LinkedHashMap<>(
                Map.of("paper", paper.title(), "item", item.title(), "sha256", file.sha256(), "late", paper.late()));
        original.ifPresent(of -> {
            String program = pdf.original().map(PaperOriginal::program).orElseThrow();
            originals.add(paper.number(), of.id(), program);
            facts.putAll(Map.of("converted-by", program, "original-sha256", of.sha256()));
        });
        audit.record(meeting, "meeting.paper-added", facts);
        if (meeting.state().papersOut()) {
            letters.late(meeting, item, paper);
        }
        return paper.uuid();
    }

    /** Takes a paper back, with the reason that members read. */
    @Transactional
    public void withdraw(
            @WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, UUID paperUuid, String reason) {
        Meeting meeting = open(board, uuid);
        AgendaPaper paper = paper(meeting, paperUuid);
        paper.withdraw(reason, currentPerson.idForRecord(), today.instant());
        audit.record(meeting, "meeting.paper-withdrawn", Map.of("paper", paper.title()));
        if (meeting.state().papersOut()) {
            letters.withdrawn(meeting, paper, reason.strip());
        }
    }

    /** Publishes agenda and papers: members are told, and what comes later is late. */
    @Transactional
    public void publish(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid) {
        Meeting meeting = open(board, uuid);
        if (items.findByBoardIdAndMeetingIdOrderByPosition(
                        board.value(), meeting.meetingId().value())
                .isEmpty()) {
            throw new UserFacingException("agendas.error.nothing-to-publish");
        }
        meeting.publish();
        int out = (int) papers
                .findByBoardIdAndMeetingIdOrderById(
                        board.value(), meeting.meetingId().value())
                .stream()
                .filter(AgendaPaper::stands)
                .count();
        audit.record(meeting, "meeting.papers-published", Map.of("papers", out));
        letters.published(meeting, out);
    }

    private Meeting meeting(BoardId board, UUID uuid) {
        return meetings.findByBoardIdAndUuid(board.value(), uuid).orElseThrow(NotFoundException::new);
    }

    private Meeting open(BoardId board, UUID uuid) {
        Meeting meeting = meetings.lock(board.value(), uuid).orElseThrow(NotFoundException::new);
        meeting.requireAgendaOpen();
        return meeting;
    }

    private AgendaPaper paper(Meeting meeting, UUID uuid) {
        return papers.findByBoardIdAndMeetingIdAndUuid(
                        meeting.boardId().value(), meeting.meetingId().value(), uuid)
                .orElseThrow(NotFoundException::new);
    }
}
