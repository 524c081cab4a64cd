package org.quarterboard.boards;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of interests: what members have declared, whatever the meeting. */
@Service
@Transactional(readOnly = true)
public class InterestService {

    private static final Comparator<InterestItem> BY_MEMBER = Comparator.comparing(InterestItem::position)
            .thenComparing(InterestItem::organisation)
            .thenComparing(item -> item.member().value())
            .thenComparing(item -> item.term().from(), Comparator.reverseOrder());

    private final BoardRepository boards;
    private final MemberRepository members;
    private final InterestRepository interests;
    private final BoardAudit audit;
    private final Today today;

    InterestService(
            BoardRepository boards,
            MemberRepository members,
            InterestRepository interests,
            BoardAudit audit,
            Today today) {
        this.boards = boards;
        this.members = members;
        this.interests = interests;
        this.audit = audit;
        this.today = today;
    }

    /** The interests that stand on the day, by position. Declarations that there is none are not among them. */
    public List<InterestItem> current(@ReadsService(Capability.READ_BOARD) BoardId board, LocalDate on) {
        return items(board).stream()
                .filter(item -> item.kind() != InterestKind.NONE && item.term().covers(on))
                .toList();
    }

    /** Everything that was ever declared, by position and the latest first. */
    public List<InterestItem> all(@ReadsService(Capability.READ_BOARD) BoardId board) {
        return items(board);
    }

    /** Records a declaration. Whoever declares an interest no longer declares that there is none. */
    @Transactional
    public InterestId declare(@WritesService(Capability.EDIT_BOARD) BoardId id, InterestDraft draft) {
        Board board = lock(id);
        Member member = member(id, draft.member());
        if (draft.declaredOn().isAfter(today.date())) {
            throw new UserFacingException("boards.error.declared-ahead");
        }
        Interest interest = new Interest(id, draft);
        if (draft.kind() == InterestKind.NONE) {
            refuseBesideAnother(id, draft);
        }
        endNothing(id, draft.member(), draft.declaredOn());
        interests.save(interest);
        audit.record(
                board,
                "board.interest-declared",
                Map.of("position", member.position(), "kind", draft.kind(), "on", draft.declaredOn()));
        return interest.interestId();
    }

    /** Ends an interest on its last day; the entry stays. */
    @Transactional
    public void end(@WritesService(Capability.EDIT_BOARD) BoardId id, InterestId interestId, LocalDate lastDay) {
        Board board = lock(id);
        Interest interest =
                interests.findByBoardIdAndId(id.value(), interestId.value()).orElseThrow(NotFoundException::new);
        interest.endOn(lastDay);
        audit.record(
                board,
                "board.interest-ended",
                Map.of("position", member(id, interest.memberId()).position(), "on", lastDay));
    }

    private void refuseBesideAnother(BoardId id, InterestDraft draft) {
        boolean stands = items(id).stream()
                .anyMatch(item -> item.member().equals(draft.member())
                        && item.kind() != InterestKind.NONE
                        && item.term().covers(draft.declaredOn()));
        if (stands) {
            throw new UserFacingException("boards.error.interest-stands");
        }
    }

    private void endNothing(BoardId id, MemberId member, LocalDate on) {
        interests.findByBoardIdAndMemberIdAndKind(id.value(), member.value(), InterestKind.NONE).stream()
                .filter(interest -> interest.term().covers(on))
                .forEach(interest -> {
                    LocalDate before = on.minusDays(1);
                    LocalDate first = interest.term().from();
                    interest.endOn(before.isBefore(first) ? first : before);
                });
    }

    private List<InterestItem> items(BoardId board) {
        Map<MemberId, MemberItem> byId = members.findByBoardIdOrderByPosition(board.value()).stream()
                .map(Member::item)
                .collect(Collectors.toMap(MemberItem::id, Function.identity()));
        return interests.findByBoardIdOrderByValidFromDescIdDesc(board.value()).stream()
                .map(interest -> interest.item(Objects.requireNonNull(byId.get(interest.memberId()))))
                .sorted(BY_MEMBER)
                .toList();
    }

    private Board lock(BoardId id) {
        return boards.lock(id.value()).orElseThrow(NotFoundException::new);
    }

    private Member member(BoardId id, MemberId memberId) {
        return members.findByBoardIdAndId(id.value(), memberId.value()).orElseThrow(NotFoundException::new);
    }
}
