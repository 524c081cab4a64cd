package org.quarterboard.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterboard.boards.BoardNames;
import org.quarterboard.boards.SeatKind;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.meetings.Mark;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/** The board of a service as the files under {@code demo/} describe it: seats, positions, terms, meetings. */
record BoardPlan(
        String service,
        BoardNames names,
        LocalTime starts,
        String place,
        List<Holder> holders,
        List<OfficeHolder> offices,
        List<Held> meetings) {

    /**
     * A position on the board, and its seat if it has one. A line with a seat alone is a seat that nobody holds.
     *
     * @param key stands for the position in the other files
     */
    record Holder(
            String seat,
            Optional<SeatKind> kind,
            Optional<String> authority,
            String key,
            String position,
            String organisation,
            Optional<Standing> standing,
            Term term) {

        Optional<Sector> sector() {
            return kind.flatMap(SeatKind::sector);
        }

        boolean holdsOn(LocalDate day) {
            return standing.isPresent() && term.covers(day);
        }
    }

    record OfficeHolder(String office, String key, Term term) {}

    /**
     * A meeting of the past.
     *
     * @param reason why it was cancelled; empty if it was held
     * @param marks by key of the position, where they are not what is usual
     */
    record Held(LocalDate date, String reason, Map<String, Mark> marks) {

        boolean cancelled() {
            return !reason.isEmpty();
        }
    }

    static List<BoardPlan> all() {
        return DemoTable.read("boards.csv").stream().map(BoardPlan::of).toList();
    }

    private static BoardPlan of(DemoTable.Row board) {
        String service = board.text("service");
        return new BoardPlan(
                service,
                new BoardNames(board.text("name"), board.text("local_name"), board.text("merged_with")),
                LocalTime.parse(board.text("starts")),
                board.text("place"),
                rows("board-terms.csv", service).map(BoardPlan::holder).toList(),
                rows("board-offices.csv", service)
                        .map(row -> new OfficeHolder(row.text("office"), row.text("key"), term(row)))
                        .toList(),
                rows("meetings.csv", service)
                        .map(row -> new Held(row.date("date"), row.text("reason"), marks(row.text("marks"))))
                        .toList());
    }

    private static Stream<DemoTable.Row> rows(String file, String service) {
        return DemoTable.read(file).stream().filter(row -> row.text("service").equals(service));
    }

    private static Holder holder(DemoTable.Row row) {
        return new Holder(
                row.text("seat"),
                row.given("kind").map(SeatKind::valueOf),
                row.given("authority"),
                row.text("key"),
                row.text("position"),
                row.text("organisation"),
                row.given("standing").map(Standing::valueOf),
                term(row));
    }

    private static Term term(DemoTable.Row row) {
        return Term.of(row.given("from").map(LocalDate::parse).orElse(LocalDate.EPOCH), row.dateOrNull("to"));
    }

    static Map<String, Mark> marks(String text) {
        Map<String, Mark> marks = new HashMap<>();
        if (!text.isEmpty()) {
            for (String one : text.split(" ", -1)) {
                int equals = one.indexOf('=');
                marks.put(one.substring(0, equals), Mark.valueOf(one.substring(equals + 1)));
            }
        }
        return marks;
    }

    /**
     * How a position was there: senior partners come unless the file says otherwise, delegates only if it says so, and
     * of the others one in eight sends apologies.
     */
    Mark mark(Held meeting, Holder holder) {
        Mark said = meeting.marks().get(holder.key());
        if (said != null) {
            return said;
        }
        return switch (holder.standing().orElse(Standing.MEMBER)) {
            case SENIOR -> Mark.SENIOR;
            case DELEGATE -> Mark.APOLOGIES;
            case MEMBER ->
                Chance.of(service, meeting.date().toString(), holder.key()).happens(0.125)
                        ? Mark.APOLOGIES
                        : Mark.PRESENT;
        };
    }

    /** Where a seat has had one senior partner only, its delegate stands in for that one. */
    Optional<String> standsInFor(Holder delegate) {
        if (!delegate.standing().equals(Optional.of(Standing.DELEGATE))) {
            return Optional.empty();
        }
        List<Holder> seniors = holders.stream()
                .filter(holder -> holder.seat().equals(delegate.seat())
                        && holder.standing().equals(Optional.of(Standing.SENIOR)))
                .toList();
        return seniors.size() == 1 ? Optional.of(seniors.getFirst().key()) : Optional.empty();
    }

    /** The last meeting held in the quarter. */
    Optional<Held> lastIn(Quarter quarter) {
        return meetings.stream()
                .filter(meeting -> !meeting.cancelled() && quarter.contains(meeting.date()))
                .reduce((earlier, later) -> later);
    }

    /** The seats in the order of the file, each once. */
    Map<String, Holder> seats() {
        Map<String, Holder> seats = new LinkedHashMap<>();
        holders.stream()
                .filter(holder -> !holder.seat().isEmpty())
                .forEach(holder -> seats.putIfAbsent(holder.seat(), holder));
        return seats;
    }

    /** The positions in the order of the file, each once. */
    Map<String, Holder> positions() {
        Map<String, Holder> positions = new LinkedHashMap<>();
        holders.stream()
                .filter(holder -> !holder.key().isEmpty())
                .forEach(holder -> positions.putIfAbsent(holder.key(), holder));
        return positions;
    }
}
