package org.quarterboard.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.quarterboard.attendance.Kpi8;
import org.quarterboard.attendance.Kpi8Result;
import org.quarterboard.attendance.SectorResult;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.Services;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Boards with years of meetings, and their KPI 8 in two ways: read by the room of meetings and counted by the rule, or
 * worked out by one SQL query. A result is one line per board and quarter: the five senior partners, the five delegates.
 */
final class Kpi8Records {

    private static final String IN_ONE_QUERY = """
            WITH held AS (
                SELECT board_id, id, held_on, YEAR(held_on) AS y, QUARTER(held_on) AS q,
                       ROW_NUMBER() OVER (PARTITION BY board_id, YEAR(held_on), QUARTER(held_on)
                                          ORDER BY held_on DESC, starts_at DESC, id DESC) AS place
                FROM meeting
                WHERE state IN ('HELD', 'DRAFTED', 'AGREED', 'CLOSED') AND held_on BETWEEN :first AND :last
                  AND board_id BETWEEN :lowest AND :highest),
            there AS (
                SELECT DISTINCT u.board_id, u.y, u.q, s.sector, a.mark
                FROM held u
                JOIN attendance_mark a ON a.board_id = u.board_id AND a.meeting_id = u.id
                JOIN seat s ON s.board_id = a.board_id AND s.id = a.seat_id
                JOIN seat_holding h ON h.board_id = a.board_id AND h.seat_id = a.seat_id AND h.member_id = a.member_id
                                   AND u.held_on BETWEEN h.valid_from AND h.valid_to
                WHERE u.place = 1 AND s.sector <> '' AND a.mark IN ('SENIOR', 'DELEGATE'))
            SELECT board_id, y, q, sector, MAX(mark = 'SENIOR') AS senior, MAX(mark = 'DELEGATE') AS delegate
            FROM there GROUP BY board_id, y, q, sector""";

    private final JdbcClient jdbc;
    private final JdbcTemplate bulk;
    private final List<BoardId> boards = new ArrayList<>();
    private final Quarter first;
    private final int quarters;
    private int marks;

    Kpi8Records(JdbcClient jdbc, JdbcTemplate bulk, Quarter first, int quarters) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.first = first;
        this.quarters = quarters;
    }

    /** Adds a service with a board and its meetings; the same seed gives the same record. */
    void add(long seed) {
        Random random = new Random(seed);
        ServiceId service = Services.create(jdbc);
        long board = next("board_seq");
        bulk.update("INSERT INTO board (id, uuid, name, version) VALUES (?, ?, 'A board', 0)", board, uuid());
        bulk.update("INSERT INTO board_service (board_id, service_id) VALUES (?, ?)", board, service.value());
        List<Holder> holders = holders(board, random);
        for (Quarter quarter : first.run(quarters).toList()) {
            // None in one quarter of ten, two in one of four.
            int chance = random.nextInt(20);
            for (int i = chance < 2 ? 0 : chance < 7 ? 2 : 1; i > 0; i--) {
                LocalDate day = quarter.start().plusDays(random.nextInt(88));
                meeting(board, day, random, holders);
            }
        }
        boards.add(new BoardId(board));
    }

    private record Holder(long seat, long member, LocalDate from, LocalDate to, boolean senior) {}

    private List<Holder> holders(long board, Random random) {
        List<Holder> holders = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            long seat = next("seat_seq");
            bulk.update(
                    "INSERT INTO seat (id, board_id, sector, title, version) VALUES (?, ?, ?, 'A seat', 0)",
                    seat,
                    board,
                    sector.name());
            LocalDate change = first.start().plusDays(random.nextInt(90 * quarters));
            LocalDate gap = change.plusDays(random.nextInt(200));
            holders.add(holder(board, seat, LocalDate.of(2000, 1, 1), change, true));
            holders.add(holder(board, seat, gap.plusDays(1), LocalDate.of(9999, 12, 31), true));
            holders.add(holder(board, seat, LocalDate.of(2000, 1, 1), LocalDate.of(9999, 12, 31), false));
        }
        return holders;
    }

    private Holder holder(long board, long seat, LocalDate from, LocalDate to, boolean senior) {
        long member = next("member_seq");
        bulk.update(
                "INSERT INTO member (id, uuid, board_id, position, organisation, version) VALUES (?, ?, ?, 'P', 'O', 0)",
                member,
                uuid(),
                board);
        bulk.update(
                "INSERT INTO seat_holding (id, board_id, seat_id, member_id, standing, valid_from, valid_to, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
                next("seat_holding_seq"),
                board,
                seat,
                member,
                senior ? "SENIOR" : "DELEGATE",
                from,
                to);
        return new Holder(seat, member, from, to, senior);
    }

    private void meeting(long board, LocalDate day, Random random, List<Holder> holders) {
        long meeting = next("meeting_seq");
        bulk.update(
                "INSERT INTO meeting (id, uuid, board_id, held_on, starts_at, place, state, version)"
                        + " VALUES (?, ?, ?, ?, ?, 'A room', ?, 0)",
                meeting,
                uuid(),
                board,
                day,
                LocalTime.of(9 + random.nextInt(6), 0),
                random.nextInt(12) == 0 ? "CANCELLED" : "HELD");
        List<Object[]> rows = new ArrayList<>();
        for (Holder holder : holders) {
            boolean inTerm = !day.isBefore(holder.from()) && !day.isAfter(holder.to());
            // A mark may lie outside the term: the term was corrected after the meeting.
            if (inTerm || random.nextInt(10) == 0) {
                int chance = random.nextInt(10);
                String mark = !holder.senior()
                        ? (chance < 3 ? "DELEGATE" : "ABSENT")
                        : chance < 7 ? "SENIOR" : chance < 8 ? "DELEGATE" : "APOLOGIES";
                rows.add(new Object[] {next("attendance_mark_seq"), board, meeting, holder.member(), holder.seat(), mark
                });
            }
        }
        bulk.batchUpdate(
                "INSERT INTO attendance_mark (id, board_id, meeting_id, member_id, seat_id, mark, recorded_at,"
                        + " recorded_by, version) VALUES (?, ?, ?, ?, ?, ?, '2026-01-01 00:00:00', 0, 0)",
                rows);
        marks += rows.size();
    }

    int marks() {
        return marks;
    }

    int results() {
        return boards.size() * quarters;
    }

    /** The records of every board, as the room of meetings hands them over. */
    Map<BoardId, List<HeldMeeting>> read(MeetingService meetings) {
        Period span = new Period(first.start(), first.plus(quarters - 1).end());
        Map<BoardId, List<HeldMeeting>> read = new TreeMap<>((one, other) -> Long.compare(one.value(), other.value()));
        AsSystem.run("bench", () -> boards.forEach(board -> read.put(board, meetings.heldMeetings(board, span))));
        return read;
    }

    /** What the rule makes of them. */
    Map<String, String> count(Map<BoardId, List<HeldMeeting>> records) {
        Map<String, String> lines = new TreeMap<>();
        records.forEach((board, held) -> first.run(quarters).forEach(quarter -> {
            Kpi8Result result = Kpi8.count(quarter, held);
            char[] digits = "0000000000".toCharArray();
            for (SectorResult sector : result.sectors().values()) {
                digits[sector.sector().ordinal()] = (char) ('0' + sector.senior());
                digits[Sector.values().length + sector.sector().ordinal()] = (char) ('0' + sector.delegate());
            }
            lines.put(key(board.value(), quarter), new String(digits));
        }));
        return lines;
    }

    /** The same by one query. */
    Map<String, String> inOneQuery() {
        Map<String, char[]> digits = new TreeMap<>();
        for (BoardId board : boards) {
            first.run(quarters).forEach(quarter -> digits.put(key(board.value(), quarter), "0000000000".toCharArray()));
        }
        jdbc.sql(IN_ONE_QUERY)
                .param("first", first.start())
                .param("last", first.plus(quarters - 1).end())
                .param("lowest", boards.getFirst().value())
                .param("highest", boards.getLast().value())
                .query(row -> {
                    Quarter quarter = Quarter.of(LocalDate.of(row.getInt("y"), row.getInt("q") * 3, 1));
                    char[] line = digits.get(key(row.getLong("board_id"), quarter));
                    int sector = Sector.valueOf(row.getString("sector")).ordinal();
                    line[sector] = (char) ('0' + row.getInt("senior"));
                    line[Sector.values().length + sector] = (char) ('0' + row.getInt("delegate"));
                });
        Map<String, String> lines = new TreeMap<>();
        digits.forEach((key, line) -> lines.put(key, new String(line)));
        return lines;
    }

    private static String key(long board, Quarter quarter) {
        return board + " " + quarter;
    }

    private long next(String sequence) {
        return jdbc.sql("SELECT NEXTVAL(" + sequence + ")").query(Long.class).single();
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }
}
