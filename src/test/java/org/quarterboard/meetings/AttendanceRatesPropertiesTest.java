package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.shared.Sector;

/** The percentages against a slow model that walks every day of the year, on random boards. */
class AttendanceRatesPropertiesTest {

    private static final int YEAR = 2024;
    private static final Set<Sector> ALL = EnumSet.allOf(Sector.class);

    /** A board with its meetings, all from one seed. */
    private record World(List<Holding> terms, List<RecordedMeeting> meetings) {

        static World of(long seed) {
            Random random = new Random(seed);
            List<Holding> terms = new ArrayList<>();
            int members = 1 + random.nextInt(5);
            for (int member = 1; member <= members; member++) {
                int seats = 1 + random.nextInt(2);
                for (int i = 0; i < seats; i++) {
                    long seat = 1 + random.nextInt(3);
                    LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400));
                    terms.add(Lines.holding(
                            member,
                            seat,
                            seat == 3 ? null : Sector.values()[(int) seat],
                            Standing.values()[random.nextInt(Standing.values().length)],
                            new Term(from, from.plusDays(random.nextInt(300)))));
                }
            }
            List<RecordedMeeting> meetings = new ArrayList<>();
            int count = random.nextInt(7);
            for (int i = 0; i < count; i++) {
                LocalDate day = LocalDate.of(2024, 3, 1).plusDays(random.nextInt(430));
                List<RecordedMeeting.Line> lines = new ArrayList<>();
                for (Holding term : terms) {
                    List<Mark> offered = Mark.of(term.standing());
                    int pick = random.nextInt(offered.size() + 1);
                    lines.add(Lines.line(term, pick == offered.size() ? null : offered.get(pick)));
                }
                meetings.add(new RecordedMeeting(day, lines));
            }
            return new World(terms, meetings);
        }

        YearOfAttendance count() {
            return AttendanceRates.count(YEAR, terms, meetings, ALL);
        }
    }

    @Property(tries = 2000)
    void membersAreCountedAsASlowModelCountsThem(@ForAll long seed) {
        World world = World.of(seed);
        Map<Long, int[]> expected = new HashMap<>();
        for (LocalDate day = LocalDate.of(YEAR, 4, 1);
                day.isBefore(LocalDate.of(YEAR + 1, 4, 1));
                day = day.plusDays(1)) {
            for (RecordedMeeting meeting : world.meetings()) {
                if (meeting.date().equals(day)) {
                    for (long member = 1; member <= 5; member++) {
                        String outcome = slowly(meeting, member);
                        if (!outcome.isEmpty()) {
                            expected.computeIfAbsent(member, key -> new int[4])["odnx".indexOf(outcome)]++;
                        }
                    }
                }
            }
        }
        Map<Long, int[]> counted = new HashMap<>();
        world.count()
                .members()
                .forEach(row -> counted.put(row.member().value(), new int[] {
                    row.turnout().oneself(),
                    row.turnout().delegate(),
                    row.turnout().nobody(),
                    row.turnout().notRecorded()
                }));
        assertThat(counted).usingRecursiveComparison().isEqualTo(expected);
    }

    /** One letter: oneself, delegate, nobody, x for not recorded; empty where the member is not expected. */
    private static String slowly(RecordedMeeting meeting, long member) {
        boolean expected = false;
        boolean came = false;
        boolean open = false;
        boolean forMember = false;
        boolean delegateOpen = false;
        for (RecordedMeeting.Line own : meeting.lines()) {
            if (own.holding().member().value() != member
                    || own.holding().standing() == Standing.DELEGATE
                    || !inTerm(own, meeting.date())) {
                continue;
            }
            expected = true;
            came |= own.mark() == Mark.SENIOR || own.mark() == Mark.PRESENT;
            open |= own.mark() == null;
            forMember |= own.mark() == Mark.DELEGATE;
            for (RecordedMeeting.Line other : meeting.lines()) {
                if (other.holding().seat().equals(own.holding().seat())
                        && other.holding().standing() == Standing.DELEGATE
                        && inTerm(other, meeting.date())) {
                    forMember |= other.mark() == Mark.DELEGATE;
                    delegateOpen |= other.mark() == null;
                }
            }
        }
        if (!expected) {
            return "";
        }
        if (came) {
            return "o";
        }
        if (open) {
            return "x";
        }
        if (forMember) {
            return "d";
        }
        return delegateOpen ? "x" : "n";
    }

    private static boolean inTerm(RecordedMeeting.Line line, LocalDate day) {
        return line.holding().from().compareTo(day) <= 0
                && day.compareTo(line.holding().to()) <= 0;
    }

    @Property(tries = 1000)
    void everyMeetingIsInExactlyOneColumnOfASeatAndOfASector(@ForAll long seed) {
        YearOfAttendance year = World.of(seed).count();
        year.seats().forEach(seat -> assertThat(all(seat.turnout())).isEqualTo(year.meetings()));
        year.sectors().forEach(sector -> assertThat(all(sector.turnout())).isEqualTo(year.meetings()));
        year.members().forEach(member -> assertThat(all(member.turnout())).isBetween(1, year.meetings()));
    }

    private static int all(Turnout turnout) {
        return turnout.expected() + turnout.notRecorded() + turnout.vacant();
    }

    @Property(tries = 1000)
    void sharesLieBetweenNothingAndAll(@ForAll long seed) {
        YearOfAttendance year = World.of(seed).count();
        year.members()
                .forEach(member -> member.turnout()
                        .share()
                        .ifPresent(share -> assertThat(share.doubleValue()).isBetween(0.0, 1.0)));
        assertThat(year.delegates()).allMatch(delegate -> delegate.came() <= delegate.of());
    }

    @Property(tries = 500)
    void theOrderOfMeetingsDoesNotMatter(@ForAll long seed) {
        World world = World.of(seed);
        List<RecordedMeeting> shuffled = new ArrayList<>(world.meetings());
        Collections.shuffle(shuffled, new Random(seed + 1));
        assertThat(new World(world.terms(), shuffled).count()).isEqualTo(world.count());
    }
}
