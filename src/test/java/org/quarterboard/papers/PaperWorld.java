package org.quarterboard.papers;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.jobs.BackgroundWork;
import org.quarterboard.meetings.AgendaDraft;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.Purpose;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** A service with a year of meetings and three years of figures, entered through the services people use. */
@Component
public class PaperWorld {

    /** Quarters with figures. */
    public static final int QUARTERS = 12;

    private static final String HEADER = "time_period,time_identifier,service_code,kpi,measure,stage,breakdown_topic,"
            + "breakdown,numerator,denominator,count,gap,status,period_start,period_end,rate,version";

    private final TestBoards boards;
    private final AgendaService agendas;
    private final ImportService imports;
    private final Today today;
    private final PackBuilding building;
    private final ObjectProvider<BackgroundWork> works;

    PaperWorld(
            TestBoards boards,
            AgendaService agendas,
            ImportService imports,
            Today today,
            PackBuilding building,
            ObjectProvider<BackgroundWork> works) {
        this.boards = boards;
        this.agendas = agendas;
        this.imports = imports;
        this.today = today;
        this.building = building;
        this.works = works;
    }

    /** Asks for the paper as the person who is signed in, and does the work at once. */
    public UUID build(ServiceId service, UUID meeting, Locale locale) {
        UUID paper = building.ask(service, meeting, locale);
        work(paper);
        return paper;
    }

    /** Does the work that was asked for. */
    public void work(UUID paper) {
        BackgroundWork work = works.stream()
                .filter(one -> one.kind().equals(PackWork.KIND))
                .findFirst()
                .orElseThrow();
        AsSystem.run(work.kind(), () -> work.work().run(new Ref(PackWork.KIND, paper), (done, all) -> {}));
    }

    /** A board, its next meeting, and the last quarter that has figures. */
    public record World(TestBoard board, UUID meeting, LocalDate date, Quarter newest) {}

    /** Education was absent from the last two meetings; the others came each time. */
    public World create() {
        return asNobody(this::world);
    }

    private World world() {
        TestBoard board = boards.fiveSeniors();
        Quarter newest = today.quarter().previous();
        for (int back = 3; back >= 0; back--) {
            LocalDate day = newest.plus(-back).start().plusDays(40);
            boards.held(board, day, marks(back < 2 ? Mark.ABSENT : Mark.SENIOR));
        }
        LocalDate date = today.date().plusDays(10);
        UUID meeting = boards.planned(board, date);
        AsSystem.run("test", () -> {
            agendas.add(
                    board.id(), meeting, new AgendaDraft("Education at the board", Purpose.DECIDE, "Name who comes"));
            agendas.add(board.id(), meeting, new AgendaDraft("The quarter's figures", Purpose.NOTE, ""));
        });
        save(board, "return.csv", rows(board, newest));
        return new World(board, meeting, date, newest);
    }

    /** Saves a file of the tidy layout as a whole. */
    public void load(TestBoard board, String name, List<String> rows) {
        asNobody(() -> {
            save(board, name, rows);
            return name;
        });
    }

    /** The portal's own work is nobody's: whoever is signed in may lack the right. */
    private static <T> T asNobody(Supplier<T> work) {
        SecurityContext signedIn = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(signedIn);
        }
    }

    private void save(TestBoard board, String name, List<String> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        lines.addAll(rows);
        byte[] bytes = (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
        AsSystem.run("test", () -> {
            UUID uuid = imports.upload(board.service(), name, bytes).uuid();
            imports.commit(board.service(), uuid);
        });
    }

    /** Suitable accommodation in one quarter. */
    public static String accommodation(TestBoard board, Quarter quarter, int suitable, int all) {
        return when(board, quarter) + ",1,1,end,,," + suitable + "," + all + ",,,final,,,,";
    }

    /** The line of the first file, counted as a person does: the header is line 1. */
    public static String line(World world, int number) {
        return number == 1 ? HEADER : rows(world.board(), world.newest()).get(number - 2);
    }

    private static List<String> rows(TestBoard board, Quarter newest) {
        List<String> rows = new ArrayList<>();
        int[] suitable = {38, 41, 36, 40, 39, 37, 42, 38, 40, 39, 41, 45};
        int[] entrants = {12, 9, 14, 11, 10, 13, 8, 12, 11, 10, 9, 12};
        for (int i = 0; i < QUARTERS; i++) {
            Quarter quarter = newest.plus(1 - QUARTERS + i);
            rows.add(accommodation(board, quarter, suitable[i], 60));
            rows.add(when(board, quarter) + ",2,2,end,,," + (suitable[i] - 7) + ",60,,,final,,,,");
            rows.add(when(board, quarter) + ",10,10,period,,," + entrants[i] + ",20,,,final,,,,");
            rows.add(when(board, quarter) + ",,FTE,,,,,," + entrants[i] + ",,provisional,,,,");
        }
        rows.add(when(board, newest) + ",,RO-B,,,,70,406,,,final,2023-04-01,2024-03-31,,");
        return rows;
    }

    private static String when(TestBoard board, Quarter quarter) {
        return "%d%02d,Financial year Q%d,%s"
                .formatted(quarter.year(), (quarter.year() + 1) % 100, quarter.number(), board.code());
    }

    private static Map<Sector, Mark> marks(Mark education) {
        return Map.of(
                Sector.EDUCATION, education,
                Sector.CHILDRENS_SOCIAL_CARE, Mark.SENIOR,
                Sector.POLICE, Mark.SENIOR,
                Sector.PROBATION, Mark.SENIOR,
                Sector.HEALTH, Mark.SENIOR);
    }
}
