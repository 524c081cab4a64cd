package org.quarterboard.boards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** The induction record of a board's members. */
@Service
@Transactional(readOnly = true)
public class InductionService {

    private final BoardRepository boards;
    private final MemberRepository members;
    private final SeatHoldingRepository holdings;
    private final BoardOfficeRepository offices;
    private final InductionEntryRepository entries;
    private final BoardAudit audit;
    private final CurrentPerson person;
    private final Today today;

    InductionService(
            BoardRepository boards,
            MemberRepository members,
            SeatHoldingRepository holdings,
            BoardOfficeRepository offices,
            InductionEntryRepository entries,
            BoardAudit audit,
            CurrentPerson person,
            Today today) {
        this.boards = boards;
        this.members = members;
        this.holdings = holdings;
        this.offices = offices;
        this.entries = entries;
        this.audit = audit;
        this.person = person;
        this.today = today;
    }

    /** How far each member is who holds a seat or an office today, by position. Delegates are inducted too. */
    public List<MemberInduction> overview(@ReadsService(Capability.READ_BOARD) BoardId board) {
        LocalDate now = today.date();
        Map<MemberId, List<Term>> terms = terms(board);
        Map<MemberId, List<InductionItem>> done =
                entries.findByBoardIdAndWithdrawnFalseOrderByDoneOnDescIdDesc(board.value()).stream()
                        .map(InductionEntry::item)
                        .collect(Collectors.groupingBy(InductionItem::member));
        return members.findByBoardIdOrderByPosition(board.value()).stream()
                .map(Member::item)
                .filter(member ->
                        terms.getOrDefault(member.id(), List.of()).stream().anyMatch(term -> term.covers(now)))
                .map(member -> new MemberInduction(
                        member,
                        MemberInduction.since(terms.getOrDefault(member.id(), List.of()), now),
                        done.getOrDefault(member.id(), List.of())))
                .toList();
    }

    /** Records an entry for each of the topics. */
    @Transactional
    public void record(@WritesService(Capability.EDIT_BOARD) BoardId id, InductionDraft draft) {
        Board board = lock(id);
        Member member = member(id, draft.member());
        if (draft.doneOn().isAfter(today.date())) {
            throw new UserFacingException("boards.error.induction-ahead");
        }
        if (draft.topics().isEmpty()) {
            throw new UserFacingException("boards.error.choose-topic");
        }
        draft.topics().stream().sorted().forEach(topic -> {
            entries.save(new InductionEntry(id, topic, draft, today.instant(), person.idForRecord()));
            audit.record(
                    board,
                    "board.induction-recorded",
                    Map.of("position", member.position(), "topic", topic, "on", draft.doneOn()));
        });
    }

    /** Takes back an entry that was made in error. */
    @Transactional
    public void withdraw(@WritesService(Capability.EDIT_BOARD) BoardId id, InductionItemId itemId) {
        Board board = lock(id);
        InductionEntry entry = entries.findByBoardIdAndId(id.value(), itemId.value())
                .filter(found -> !found.isWithdrawn())
                .orElseThrow(NotFoundException::new);
        entry.withdraw();
        audit.record(
                board,
                "board.induction-withdrawn",
                Map.of("position", member(id, entry.memberId()).position(), "topic", entry.topic()));
    }

    private Map<MemberId, List<Term>> terms(BoardId board) {
        Map<MemberId, List<Term>> terms = new HashMap<>();
        holdings.findByBoardId(board.value())
                .forEach(holding -> terms.computeIfAbsent(holding.memberId(), ignored -> new ArrayList<>())
                        .add(holding.term()));
        offices.findByBoardIdOrderByValidFromDesc(board.value())
                .forEach(office -> terms.computeIfAbsent(office.memberId(), ignored -> new ArrayList<>())
                        .add(office.term()));
        return terms;
    }

    private Board lock(BoardId id) {
        return boards.lock(id.value()).orElseThrow(NotFoundException::new);
    }

    private Member member(BoardId id, MemberId memberId) {
        return members.findByBoardIdAndId(id.value(), memberId.value()).orElseThrow(NotFoundException::new);
    }
}
