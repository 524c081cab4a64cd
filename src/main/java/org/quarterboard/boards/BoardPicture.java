package org.quarterboard.boards;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/** Puts rows of the board's tables together into what a page shows. Used by the room's services alone. */
@Component
class BoardPicture {

    private static final Comparator<Seat> BY_SECTOR = Comparator.comparing(
                    (Seat seat) -> seat.sector().map(Sector::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(seat -> seat.seatId().value());

    private final SeatRepository seats;
    private final MemberRepository members;
    private final SeatHoldingRepository holdings;
    private final BoardOfficeRepository offices;
    private final Today today;

    BoardPicture(
            SeatRepository seats,
            MemberRepository members,
            SeatHoldingRepository holdings,
            BoardOfficeRepository offices,
            Today today) {
        this.seats = seats;
        this.members = members;
        this.holdings = holdings;
        this.offices = offices;
        this.today = today;
    }

    BoardDetails details(Board board) {
        LocalDate now = today.date();
        Map<SeatId, List<Holding>> terms =
                terms(board.boardId()).stream().collect(Collectors.groupingBy(Holding::seat));
        Map<Boolean, List<SeatItem>> seatsByOpen = seatsOf(board.boardId()).stream()
                .collect(Collectors.partitioningBy(
                        seat -> seat.openOn(now),
                        Collectors.mapping(
                                seat -> item(seat, terms.getOrDefault(seat.seatId(), List.of()), now),
                                Collectors.toList())));
        return new BoardDetails(
                board.boardId(),
                board.uuid(),
                board.names(),
                board.services(),
                holder(board.boardId(), Office.CHAIR, now),
                holder(board.boardId(), Office.DEPUTY, now),
                seatsByOpen.getOrDefault(true, List.of()),
                seatsByOpen.getOrDefault(false, List.of()),
                members.findByBoardIdOrderByPosition(board.boardId().value()).stream()
                        .map(Member::item)
                        .toList(),
                board.version());
    }

    SeatHistory history(Seat seat) {
        LocalDate now = today.date();
        List<Holding> ofSeat = terms(seat.boardId()).stream()
                .filter(holding -> holding.seat().equals(seat.seatId()))
                .toList();
        List<Holding> latestFirst = ofSeat.stream()
                .sorted(Comparator.comparing(Holding::from).reversed().thenComparing(Holding::standing))
                .toList();
        return new SeatHistory(item(seat, ofSeat, now), seat.openOn(now), latestFirst);
    }

    private static SeatItem item(Seat seat, List<Holding> terms, LocalDate on) {
        return new SeatItem(
                seat.seatId(),
                seat.uuid(),
                seat.title(),
                seat.kind(),
                seat.authorityId(),
                seat.closedOn(),
                terms.stream().filter(holding -> holding.term().covers(on)).toList(),
                Vacancy.since(seat.kind(), terms, on),
                seat.version());
    }

    /** By sector, seat, standing, and the earlier term first. */
    List<Holding> terms(BoardId board) {
        Map<SeatId, List<SeatHolding>> bySeat =
                holdings.findByBoardId(board.value()).stream().collect(Collectors.groupingBy(SeatHolding::seatId));
        Map<MemberId, Member> byId = membersOf(board);
        return seatsOf(board).stream()
                .flatMap(seat -> bySeat.getOrDefault(seat.seatId(), List.of()).stream()
                        .map(holding -> holding(seat, holding, byId))
                        .sorted(Comparator.comparing(Holding::standing)
                                .thenComparing(Holding::from)
                                .thenComparing(found -> found.id().value())))
                .toList();
    }

    List<OfficeTerm> offices(BoardId board) {
        Map<MemberId, Member> byId = membersOf(board);
        return offices.findByBoardIdOrderByValidFromDesc(board.value()).stream()
                .map(office -> {
                    MemberItem member = member(byId, office.memberId());
                    return new OfficeTerm(
                            office.officeId(),
                            office.office(),
                            member.id(),
                            member.position(),
                            member.organisation(),
                            office.term());
                })
                .toList();
    }

    List<MemberItem> members(BoardId board, PersonId person) {
        return members.findByBoardIdOrderByPosition(board.value()).stream()
                .map(Member::item)
                .filter(item -> item.person().filter(person::equals).isPresent())
                .toList();
    }

    private Optional<OfficeTerm> holder(BoardId board, Office office, LocalDate on) {
        return offices(board).stream()
                .filter(term -> term.office() == office && term.term().covers(on))
                .findFirst();
    }

    private List<Seat> seatsOf(BoardId board) {
        return seats.findByBoardIdOrderById(board.value()).stream()
                .sorted(BY_SECTOR)
                .toList();
    }

    private Map<MemberId, Member> membersOf(BoardId board) {
        return members.findByBoardIdOrderByPosition(board.value()).stream()
                .collect(Collectors.toMap(Member::memberId, Function.identity()));
    }

    private static Holding holding(Seat seat, SeatHolding holding, Map<MemberId, Member> byId) {
        MemberItem member = member(byId, holding.memberId());
        return new Holding(
                holding.holdingId(),
                seat.seatId(),
                seat.title(),
                seat.sector(),
                seat.authorityId(),
                member.id(),
                member.position(),
                member.organisation(),
                holding.standing(),
                holding.term(),
                holding.alternateFor());
    }

    private static MemberItem member(Map<MemberId, Member> byId, MemberId id) {
        Member member = byId.get(id);
        if (member == null) {
            throw new IllegalStateException("No member " + id);
        }
        return member.item();
    }
}
