package org.quarterboard.boards;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.Scope;
import org.quarterboard.security.Viewer;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board of a service: what it is made of, today and in the past. */
@Service
@Transactional(readOnly = true)
public class BoardService {

    private final BoardRepository boards;
    private final SeatRepository seats;
    private final BoardPicture picture;
    private final SeatAuthorities authorities;
    private final BoardAudit audit;
    private final ObjectProvider<TermsChanged> listeners;
    private final CurrentPerson currentPerson;
    private final Scope scope;

    BoardService(
            BoardRepository boards,
            SeatRepository seats,
            BoardPicture picture,
            SeatAuthorities authorities,
            BoardAudit audit,
            ObjectProvider<TermsChanged> listeners,
            CurrentPerson currentPerson,
            Scope scope) {
        this.boards = boards;
        this.seats = seats;
        this.picture = picture;
        this.authorities = authorities;
        this.audit = audit;
        this.listeners = listeners;
        this.currentPerson = currentPerson;
        this.scope = scope;
    }

    /** The board that serves the service, as it stands today; empty if none has been set up. */
    public Optional<BoardDetails> boardOf(@ReadsService(Capability.READ_BOARD) ServiceId service) {
        return boards.findByService(service.value()).map(picture::details);
    }

    /** The board itself, as it stands today, whichever of its services it is asked for. */
    public BoardDetails details(@ReadsService(Capability.READ_BOARD) BoardId board) {
        return boards.findById(board.value()).map(picture::details).orElseThrow(NotFoundException::new);
    }

    /** The members that the person who asks signs in for; none for the portal's own work. */
    public List<MemberItem> ownMembers(@ReadsService(Capability.READ_ATTENDANCE) BoardId board) {
        Optional<PersonId> person = currentPerson.viewer().map(Viewer::id);
        return person.isEmpty() ? List.of() : picture.members(board, person.get());
    }

    /** Only which board it is, for those who may see attendance but not the board's page. */
    public Optional<BoardId> boardIdOf(@ReadsService(Capability.READ_ATTENDANCE) ServiceId service) {
        return boards.findByService(service.value()).map(Board::boardId);
    }

    /** Who holds which seat on a day, by sector and seat. */
    public List<Holding> holdings(@ReadsService(Capability.READ_BOARD) BoardId board, LocalDate on) {
        return picture.terms(board).stream()
                .filter(holding -> holding.term().covers(on))
                .toList();
    }

    /** Every term in a seat there ever was and is planned, by sector and seat. */
    public List<Holding> terms(@ReadsService(Capability.READ_ATTENDANCE) BoardId board) {
        return picture.terms(board);
    }

    /** One seat, open or closed, with all its terms. */
    public SeatHistory seat(@ReadsService(Capability.READ_BOARD) BoardId board, UUID seat) {
        return seats.findByBoardIdAndUuid(board.value(), seat)
                .map(picture::history)
                .orElseThrow(NotFoundException::new);
    }

    /** Every term in the chair and as deputy, the latest first. */
    public List<OfficeTerm> offices(@ReadsService(Capability.READ_BOARD) BoardId board) {
        return picture.offices(board);
    }

    /** Sets up the board of a service that has none. */
    @Transactional
    public BoardId create(@WritesService(Capability.EDIT_BOARD) ServiceId service, BoardDraft draft) {
        if (boards.findByService(service.value()).isPresent()) {
            throw new UserFacingException("boards.error.has-board");
        }
        Set<Sector> missing = EnumSet.allOf(Sector.class);
        draft.seats().forEach(seat -> seat.sector().ifPresent(missing::remove));
        if (!missing.isEmpty()) {
            throw new UserFacingException("boards.error.five-sectors");
        }
        Board board = store(new Board(Words.required(draft.name(), "boards.error.name"), service));
        for (SeatDraft seat : draft.seats()) {
            authorities.check(board.services(), seat);
            seats.save(new Seat(board.boardId(), seat));
        }
        audit.record(board, "board.set-up", Map.of("seats", draft.seats().size()));
        return board.boardId();
    }

    /**
     * Says how the board is called, in its papers and locally, and into which other board it has been merged.
     *
     * @param seen the version that was on the screen
     */
    @Transactional
    public void describe(@WritesService(Capability.EDIT_BOARD) BoardId id, BoardNames names, long seen) {
        Board board = boards.lock(id.value()).orElseThrow(NotFoundException::new);
        if (board.version() != seen) {
            throw new UserFacingException("boards.error.changed-meanwhile");
        }
        BoardNames before = board.names();
        board.describe(names);
        BoardNames after = board.names();
        if (!after.equals(before)) {
            audit.record(
                    board,
                    "board.renamed",
                    Map.of(
                            "name", after.name(),
                            "localName", after.localName(),
                            "mergedWith", after.mergedWith(),
                            "mergedBefore", before.mergedWith()));
        }
    }

    /**
     * Lets the board serve a further service, which must be one that the person may set up a board for. What the board
     * has done so far counts for it too.
     */
    @Transactional
    public void alsoServe(@WritesService(Capability.EDIT_BOARD) BoardId id, ServiceId further) {
        Board board = boards.lock(id.value()).orElseThrow(NotFoundException::new);
        Optional<Viewer> viewer = currentPerson.viewer();
        if (viewer.isPresent() && !scope.allows(viewer.get(), Capability.EDIT_BOARD, further)) {
            throw new NotFoundException();
        }
        if (boards.findByService(further.value()).isPresent()) {
            throw new UserFacingException("boards.error.has-board");
        }
        board.serve(further);
        store(board);
        audit.record(board, "board.serves", Map.of("service", further.value()));
        listeners.orderedStream().forEach(listener -> listener.changed(id, LocalDate.EPOCH, Term.OPEN));
    }

    /** Two people may set up the same board at once: the database lets one of them through. */
    private Board store(Board board) {
        try {
            return boards.saveAndFlush(board);
        } catch (DataIntegrityViolationException e) {
            throw new UserFacingException("boards.error.has-board");
        }
    }
}
