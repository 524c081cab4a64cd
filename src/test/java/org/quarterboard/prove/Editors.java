package org.quarterboard.prove;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.quarterboard.meetings.AttendanceMode;
import org.quarterboard.meetings.GuestDraft;
import org.quarterboard.meetings.GuestService;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.RecordResult;
import org.quarterboard.meetings.RegisterRow;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many people record one register at once, each signed in, each with a picture of the register that grows old while the
 * others work. Every attempt must either be stored or come back as a conflict.
 */
final class Editors {

    private final ApplicationContext portal;
    private final RegisterWorld world;
    private final int editors;
    private final int changes;
    private final long seed;

    Editors(ApplicationContext portal, int editors, int changes, long seed) {
        this.portal = portal;
        this.world = RegisterWorld.of(portal, Services.code());
        this.editors = editors;
        this.changes = changes;
        this.seed = seed;
    }

    /** A change that was said to be stored: its row, its number, the version that was seen, the one it became. */
    record Stored(String key, int number, long seen, long version) {}

    /** What one editor went through. */
    private record Day(List<Stored> stored, int conflicts) {}

    /** Who saves: the portal's service, or a naive saver. */
    enum Saver {
        SERVICES,
        NAIVE
    }

    EditorsResult run(Saver saver) throws Exception {
        UUID meeting = world.meeting(portal);
        List<Day> days =
                atOnce(editor -> saver == Saver.SERVICES ? edit(meeting, editor) : editNaively(meeting, editor));
        AtomicInteger refused = new AtomicInteger();
        if (saver == Saver.SERVICES) {
            atOnce(editor -> addGuest(meeting, editor, refused));
        }
        JdbcClient jdbc = portal.getBean(JdbcClient.class);
        List<List<String>> found = jdbc.sql(RegisterWorld.STORED.formatted(meeting))
                .query((row, number) -> List.of(
                        row.getString(1),
                        String.valueOf(row.getString(2)),
                        String.valueOf(row.getString(3)),
                        String.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6)))
                .list();
        int audited = jdbc.sql(RegisterWorld.AUDITED.formatted(meeting))
                .query(Integer.class)
                .single();
        int guests = jdbc.sql(
                        "SELECT COUNT(*) FROM meeting_guest g JOIN meeting m ON m.id = g.meeting_id WHERE m.uuid = ?")
                .param(meeting.toString())
                .query(Integer.class)
                .single();
        return EditorsResult.of(
                editors * changes,
                days.stream().flatMap(day -> day.stored().stream()).toList(),
                days.stream().mapToInt(Day::conflicts).sum(),
                found,
                audited,
                new EditorsResult.Guests(saver == Saver.SERVICES ? editors : 0, guests, refused.get()));
    }

    private Day edit(UUID meeting, int editor) {
        TestPeople people = portal.getBean(TestPeople.class);
        RegisterService registers = portal.getBean(RegisterService.class);
        people.signIn(new Viewer.Grant(
                Role.SECRETARY, ScopeKind.SERVICE, world.service().value(), ""));
        Random random = new Random(seed * 1000 + editor);
        long[] seen = new long[RegisterWorld.ROWS];
        Arrays.fill(seen, MarkDraft.NONE);
        List<Stored> stored = new ArrayList<>();
        int conflicts = 0;
        for (int change = 0; change < changes; change++) {
            int row = random.nextInt(RegisterWorld.ROWS);
            int number = editor * 10_000 + change;
            MarkDraft draft = world.draft(row, number, seen[row]);
            RecordResult result = registers.recordMarks(world.board(), meeting, List.of(draft));
            long now = version(result.rows(), row);
            if (result.conflicts().isEmpty()) {
                stored.add(new Stored(world.key(row), number, seen[row], now));
            } else {
                conflicts++;
            }
            seen[row] = now;
            if (random.nextInt(4) == 0) {
                for (int other = 0; other < RegisterWorld.ROWS; other++) {
                    seen[other] = version(result.rows(), other);
                }
            }
        }
        people.signOut();
        return new Day(stored, conflicts);
    }

    private long version(List<RegisterRow> rows, int row) {
        return rows.stream()
                .filter(found -> found.holding().equals(world.rows().get(row)))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private Day editNaively(UUID meeting, int editor) {
        List<MarkRow> rows = world.rows().stream().map(MarkRow::of).toList();
        NaiveMarks marks = new NaiveMarks(portal.getBean(JdbcClient.class), rows, meeting);
        Random random = new Random(seed * 1000 + editor);
        List<Stored> stored = new ArrayList<>();
        for (int change = 0; change < changes; change++) {
            int row = random.nextInt(RegisterWorld.ROWS);
            int number = editor * 10_000 + change;
            long version = marks.save(row, number);
            stored.add(new Stored(world.key(row), number, version - 1, version));
        }
        return new Day(stored, 0);
    }

    /** Two editors each bring the same guest; one of them is told so. */
    private Day addGuest(UUID meeting, int editor, AtomicInteger refused) {
        TestPeople people = portal.getBean(TestPeople.class);
        people.signIn(new Viewer.Grant(
                Role.SECRETARY, ScopeKind.SERVICE, world.service().value(), ""));
        try {
            portal.getBean(GuestService.class)
                    .add(
                            world.board(),
                            meeting,
                            new GuestDraft("Guest " + editor / 2, "Organisation", AttendanceMode.IN_ROOM, Set.of()));
        } catch (UserFacingException told) {
            refused.incrementAndGet();
        }
        people.signOut();
        return new Day(List.of(), 0);
    }

    private interface Work {
        Day of(int editor) throws Exception;
    }

    private List<Day> atOnce(Work work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(editors);
        try (ExecutorService threads = Executors.newFixedThreadPool(editors)) {
            List<Callable<Day>> all = new ArrayList<>();
            for (int editor = 0; editor < editors; editor++) {
                int number = editor;
                all.add(() -> {
                    start.await();
                    return work.of(number);
                });
            }
            List<Day> days = new ArrayList<>();
            for (Future<Day> day : threads.invokeAll(all)) {
                days.add(day.get());
            }
            return days;
        }
    }
}
