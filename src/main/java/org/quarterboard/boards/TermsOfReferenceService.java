package org.quarterboard.boards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The terms of reference of a board, version by version. What was recorded stays; a newer version follows it. */
@Service
@Transactional(readOnly = true)
public class TermsOfReferenceService {

    private final BoardRepository boards;
    private final TermsVersionRepository versions;
    private final BoardAudit audit;
    private final CurrentPerson person;
    private final Today today;

    TermsOfReferenceService(
            BoardRepository boards,
            TermsVersionRepository versions,
            BoardAudit audit,
            CurrentPerson person,
            Today today) {
        this.boards = boards;
        this.versions = versions;
        this.audit = audit;
        this.person = person;
        this.today = today;
    }

    /** What was in force on the day; empty before the first version. */
    public Optional<TermsOfReference> current(@ReadsService(Capability.READ_BOARD) BoardId board, LocalDate on) {
        return newestFirst(board).stream()
                .filter(version -> !version.agreedOn().isAfter(on))
                .findFirst();
    }

    /** Every version, the newest first. */
    public List<TermsOfReference> versions(@ReadsService(Capability.READ_BOARD) BoardId board) {
        return newestFirst(board);
    }

    /**
     * Records what the board has agreed.
     *
     * @return the number of the version
     */
    @Transactional
    public int record(@WritesService(Capability.EDIT_BOARD) BoardId id, TermsDraft draft) {
        Board board = boards.lock(id.value()).orElseThrow(NotFoundException::new);
        if (draft.agreedOn().isAfter(today.date())) {
            throw new UserFacingException("boards.error.terms-not-agreed");
        }
        List<TermsVersion> held = versions.findByBoardIdOrderByNumberDesc(id.value());
        if (!held.isEmpty() && draft.agreedOn().isBefore(held.getFirst().agreedOn())) {
            throw new UserFacingException("boards.error.terms-older");
        }
        int number = held.isEmpty() ? 1 : held.getFirst().number() + 1;
        versions.save(new TermsVersion(id, number, draft, today.instant(), person.idForRecord()));
        audit.record(
                board,
                "board.terms-recorded",
                Map.of("version", number, "agreedOn", draft.agreedOn(), "reviewBy", draft.reviewBy()));
        return number;
    }

    private List<TermsOfReference> newestFirst(BoardId board) {
        return versions.findByBoardIdOrderByNumberDesc(board.value()).stream()
                .map(TermsVersion::item)
                .toList();
    }
}
