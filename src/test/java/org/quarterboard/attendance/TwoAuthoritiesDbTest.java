package org.quarterboard.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.AppointmentDraft;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.BoardDraft;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.MemberDraft;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatDraft;
import org.quarterboard.boards.SeatId;
import org.quarterboard.boards.SeatItem;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.MeetingDraft;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A board as one is published in a youth justice plan (Leicestershire, 2023 to 2026, appendix 1): seventeen positions,
 * two local authorities, four meetings in 2023. Who attended is not published; the marks are made up, the expected
 * figures counted by hand.
 */
@PortalTest
class TwoAuthoritiesDbTest {

    private static final Messages MESSAGES = new Messages();
    private static final List<String> DAYS = List.of("2023-03-10", "2023-06-09", "2023-09-01", "2023-12-01");

    private final JdbcClient jdbc;
    private final BoardService boards;
    private final AppointmentService appointments;
    private final MeetingService meetings;
    private final RegisterService registers;
    private final AttendanceService attendance;
    private final Kpi8ReturnService kpi8Returns;

    @Autowired
    TwoAuthoritiesDbTest(
            JdbcClient jdbc,
            BoardService boards,
            AppointmentService appointments,
            MeetingService meetings,
            RegisterService registers,
            AttendanceService attendance,
            Kpi8ReturnService kpi8Returns) {
        this.jdbc = jdbc;
        this.boards = boards;
        this.appointments = appointments;
        this.meetings = meetings;
        this.registers = registers;
        this.attendance = attendance;
        this.kpi8Returns = kpi8Returns;
    }

    @Test
    void theYear2023() {
        ServiceId service = Services.create(jdbc);
        Kpi8Grid grid = AsSystem.call("test", () -> {
            BoardId board = setUp(service, rows());
            assertThat(boards.boardOf(service).orElseThrow().seatsOf(Optional.empty()))
                    .filteredOn(SeatItem::vacant)
                    .extracting(SeatItem::title)
                    .containsExactly("Police and crime commissioner");
            recordAll(board);
            return attendance.grid(service, new Quarter(2022, 4), 5);
        });
        assertThat(grid.columns())
                .extracting(
                        column -> column.quarter().nationalLabel(),
                        column -> column.counted().headline(),
                        column -> column.counted().delegates(),
                        column -> column.counted().beforeKpi8(),
                        column -> column.counted().meeting().isPresent())
                .containsExactly(
                        tuple("2022Q4", 5, 1, true, true),
                        tuple("2023Q1", 4, 2, false, true),
                        tuple("2023Q2", 3, 2, false, true),
                        tuple("2023Q3", 3, 1, false, true),
                        tuple("2023Q4", 0, 0, false, false));
        Kpi8Result june = grid.column(new Quarter(2023, 1)).orElseThrow().counted();
        assertThat(june.of(Sector.EDUCATION).seniors())
                .extracting(Attendee::organisation)
                .containsExactly("Second council");
        assertThat(june.of(Sector.HEALTH).state()).isEqualTo(SectorState.DELEGATE_ONLY);
        assertThat(june.of(Sector.CHILDRENS_SOCIAL_CARE).both()).isTrue();
        Kpi8Result december = grid.column(new Quarter(2023, 3)).orElseThrow().counted();
        assertThat(december.in(SectorState.NOT_THERE)).containsExactly(Sector.EDUCATION);
        assertThat(december.in(SectorState.DELEGATE_ONLY)).containsExactly(Sector.POLICE);
        assertThat(saidOf(june))
                .containsExactly(
                        "Children's social care: Senior partner, Delegate too",
                        "Education: Senior partner",
                        "Police: Senior partner",
                        "Probation: Senior partner",
                        "Health: Delegate only");
        otherReading(grid);
        returns(service);
    }

    /** In June social care was there for the first council and education for the second: no council had both. */
    private static void otherReading(Kpi8Grid grid) {
        assertThat(grid.columns())
                .extracting(
                        column -> column.quarter().nationalLabel(),
                        column -> column.other().headline(),
                        Kpi8Column::readingsDiffer)
                .containsExactly(
                        tuple("2022Q4", 5, false),
                        tuple("2023Q1", 3, true),
                        tuple("2023Q2", 3, false),
                        tuple("2023Q3", 3, false),
                        tuple("2023Q4", 0, false));
        assertThat(saidOf(grid.column(new Quarter(2023, 1)).orElseThrow().other()))
                .contains("Education: Other authority only", "Children's social care: Senior partner, Delegate too");
    }

    /** The first meeting lies before KPI 8 began; after the last there was no meeting in the quarter. */
    private void returns(ServiceId service) {
        List<Kpi8Return> list = AsSystem.call("test", () -> kpi8Returns.list(service, new Quarter(2022, 4), 5));
        assertThat(list)
                .extracting(
                        one -> MESSAGES.get(one.state().messageKey(), Messages.ENGLISH),
                        one -> one.counted()
                                .meeting()
                                .map(MeetingUsed::date)
                                .map(String::valueOf)
                                .orElse("none"))
                .containsExactly(
                        tuple("Not due", "2023-03-10"),
                        tuple("Draft", "2023-06-09"),
                        tuple("Draft", "2023-09-01"),
                        tuple("Draft", "2023-12-01"),
                        tuple("Draft", "none"));
    }

    private static List<String> saidOf(Kpi8Result result) {
        return result.sectors().values().stream()
                .map(sector -> MESSAGES.get(sector.sector().messageKey(), Messages.ENGLISH) + ": "
                        + MESSAGES.get(sector.state().messageKey(), Messages.ENGLISH)
                        + (sector.both() ? ", " + MESSAGES.get("attendance.delegate-too", Messages.ENGLISH) : ""))
                .toList();
    }

    private final Map<String, List<MarkDraft>> register = new HashMap<>();

    private BoardId setUp(ServiceId service, List<NamedCsvRecord> rows) {
        Map<String, Long> authorities = Map.of("first", authority(service), "second", authority(service));
        Map<String, SeatDraft> seats = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows) {
            seats.putIfAbsent(
                    row.getField("seat"),
                    new SeatDraft(
                            Optional.of(row.getField("sector"))
                                    .filter(name -> !name.isEmpty())
                                    .map(Sector::valueOf),
                            row.getField("seat"),
                            authorities.get(row.getField("authority"))));
        }
        BoardId board = boards.create(service, new BoardDraft("Management board", List.copyOf(seats.values())));
        Map<String, SeatId> ids = new HashMap<>();
        boards.boardOf(service).orElseThrow().seats().forEach(seat -> ids.put(seat.title(), seat.id()));
        for (NamedCsvRecord row : rows) {
            if (!row.getField("standing").isEmpty()) {
                appoint(board, row, ids.get(row.getField("seat")));
            }
        }
        return board;
    }

    private void appoint(BoardId board, NamedCsvRecord row, SeatId seat) {
        MemberId member = appointments.addMember(
                board, new MemberDraft(row.getField("position"), row.getField("organisation"), null));
        appointments.appoint(
                board,
                new AppointmentDraft(
                        seat,
                        member,
                        Standing.valueOf(row.getField("standing")),
                        Term.of(LocalDate.of(2023, 1, 1), null)));
        for (String day : DAYS) {
            register.computeIfAbsent(day, ignored -> new ArrayList<>())
                    .add(new MarkDraft(member, seat, Mark.valueOf(row.getField(day)), MarkDraft.NONE));
        }
    }

    private void recordAll(BoardId board) {
        for (String day : DAYS) {
            UUID meeting =
                    meetings.plan(board, new MeetingDraft(LocalDate.parse(day), LocalTime.of(10, 0), "County hall"));
            assertThat(registers.recordMarks(board, meeting, register.get(day)).conflicts())
                    .isEmpty();
            meetings.hold(board, meeting);
            assertThat(meetings.find(board, meeting).registerComplete()).isTrue();
        }
    }

    private long authority(ServiceId service) {
        long id = jdbc.sql("SELECT NEXTVAL(local_authority_seq)")
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO local_authority (id, code, name, version) VALUES (?, ?, ?, 0)")
                .params(id, Services.code(), "Council " + id)
                .update();
        jdbc.sql("INSERT INTO service_authority (service_id, authority_id, valid_from) VALUES (?, ?, '2000-01-01')")
                .params(service.value(), id)
                .update();
        return id;
    }

    private static List<NamedCsvRecord> rows() {
        try (InputStream file = TwoAuthoritiesDbTest.class.getResourceAsStream("/boards/two-authorities.csv")) {
            return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8)).stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
