package org.quarterboard.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.meetings.HeldMark;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MeetingId;
import org.quarterboard.shared.Sector;

/**
 * What happened on a board in a year and a bit, as it happened: seats with and without holders, delegates, terms that
 * begin and end, meetings planned, moved (over quarter ends too), cancelled and held, who was there.
 */
record BoardYear(List<Seat> seats, List<Holder> holders, List<Gathering> gatherings) {

    static final LocalDate BEGIN = LocalDate.of(2024, 3, 10);
    private static final int DAYS = 400;
    private static final int AUTHORITIES = 3;

    record Seat(@Nullable Sector sector, @Nullable Long authority) {}

    /** Days are counted from {@link #BEGIN} on. */
    record Holder(int seat, Standing standing, int from, int to) {}

    /**
     * A meeting of the diary.
     *
     * @param days on which it was to be, each later day taking the place of the one before
     * @param there by the number of the holder
     */
    record Gathering(long id, List<Integer> days, int minute, boolean held, Map<Integer, Mark> there) {

        int day() {
            return days.getLast();
        }
    }

    static BoardYear random(long seed) {
        Random random = new Random(seed);
        int authorities = random.nextInt(AUTHORITIES + 1);
        List<Seat> seats = new ArrayList<>();
        for (int i = 5 + random.nextInt(9); i > 0; i--) {
            Sector sector = random.nextInt(8) == 0 ? null : Sector.values()[random.nextInt(Sector.values().length)];
            boolean own = authorities > 0 && random.nextInt(3) > 0;
            seats.add(new Seat(sector, own ? Long.valueOf(1 + random.nextInt(authorities)) : null));
        }
        List<Holder> holders = new ArrayList<>();
        for (int seat = 0; seat < seats.size(); seat++) {
            for (int i = random.nextInt(3); i > 0; i--) {
                int from = random.nextInt(4) == 0 ? random.nextInt(DAYS) : 0;
                int to = random.nextInt(3) == 0 ? from + random.nextInt(DAYS) : 2 * DAYS;
                holders.add(new Holder(seat, standing(random), from, to));
            }
        }
        List<Gathering> gatherings = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            List<Integer> days = new ArrayList<>();
            for (int moves = random.nextInt(3); moves >= 0; moves--) {
                days.add(random.nextInt(DAYS));
            }
            Map<Integer, Mark> there = new HashMap<>();
            for (int holder = 0; holder < holders.size(); holder++) {
                if (random.nextInt(6) > 0) {
                    there.put(holder, mark(random, holders.get(holder).standing()));
                }
            }
            gatherings.add(new Gathering(
                    1 + random.nextInt(1000) * 10L + i, days, random.nextInt(3) * 60, random.nextInt(4) > 0, there));
        }
        return new BoardYear(seats, holders, gatherings);
    }

    private static Standing standing(Random random) {
        return random.nextInt(2) > 0 ? Standing.SENIOR : Standing.values()[random.nextInt(3)];
    }

    /** One in two is any mark, which may be left from another standing; the others fit. */
    private static Mark mark(Random random, Standing standing) {
        List<Mark> from = random.nextInt(2) == 0 ? List.of(Mark.values()) : Mark.of(standing);
        return from.get(random.nextInt(from.size()));
    }

    /** What the room of meetings hands over: meetings that were held, on the day on which they were in the end. */
    List<HeldMeeting> record() {
        List<HeldMeeting> held = new ArrayList<>();
        for (Gathering gathering : gatherings) {
            if (gathering.held()) {
                List<HeldMark> marks = new ArrayList<>();
                for (int number = 0; number < holders.size(); number++) {
                    marks.add(mark(number, gathering.there().get(number)));
                }
                held.add(new HeldMeeting(
                        new MeetingId(gathering.id()),
                        new UUID(0, gathering.id()),
                        BEGIN.plusDays(gathering.day()),
                        LocalTime.MIDNIGHT.plusMinutes(gathering.minute()),
                        marks));
            }
        }
        return held;
    }

    private HeldMark mark(int number, @Nullable Mark mark) {
        Holder holder = holders.get(number);
        Seat seat = seats.get(holder.seat());
        return new HeldMark(
                Optional.ofNullable(seat.sector()),
                seat.authority(),
                holder.standing(),
                mark,
                "Position " + number,
                "Organisation",
                new Term(BEGIN.plusDays(holder.from()), BEGIN.plusDays(holder.to())));
    }
}
