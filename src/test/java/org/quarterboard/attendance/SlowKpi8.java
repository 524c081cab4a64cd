package org.quarterboard.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarterboard.boards.Standing;
import org.quarterboard.meetings.Mark;
import org.quarterboard.shared.Sector;

/**
 * KPI 8 once more, slowly and in another way, from what happened rather than from registers: the months of the quarter
 * are walked backwards day by day and minute by minute, attendance becomes one table of digits, authorities are tried
 * one after the other. It shares no code with the rule.
 */
final class SlowKpi8 {

    private static final int SECTORS = 5;
    private static final long MOST_AUTHORITIES = 9;

    private SlowKpi8() {}

    /**
     * Ten digits: the five senior partners in the order of the guidance, then the five delegates.
     *
     * @param year and quarter as the field counts them: quarter 1 begins in April
     */
    static String digits(BoardYear board, int year, int quarter, boolean oneAuthority) {
        BoardYear.Gathering last = last(board, year, quarter);
        if (last == null) {
            return "0000000000";
        }
        if (!oneAuthority) {
            return attended(board, last, 0);
        }
        String best = "";
        for (long authority = 1; authority <= MOST_AUTHORITIES; authority++) {
            if (hasSeatHeld(board, last, authority)) {
                String one = attended(board, last, authority);
                if (best.isEmpty() || worth(one) > worth(best)) {
                    best = one;
                }
            }
        }
        return best.isEmpty() ? attended(board, last, 0) : best;
    }

    /** Senior partners first, delegates decide among equals. */
    private static int worth(String digits) {
        int worth = 0;
        for (int i = 0; i < digits.length(); i++) {
            worth += (digits.charAt(i) - '0') * (i < SECTORS ? 100 : 1);
        }
        return worth;
    }

    private static BoardYear.Gathering last(BoardYear board, int year, int quarter) {
        List<Integer> months = Map.of(
                        1, List.of(6, 5, 4), 2, List.of(9, 8, 7), 3, List.of(12, 11, 10), 4, List.of(3, 2, 1))
                .get(quarter);
        for (int month : months) {
            for (int day = 31; day >= 1; day--) {
                BoardYear.Gathering last = latest(heldOn(board, quarter == 4 ? year + 1 : year, month, day));
                if (last != null) {
                    return last;
                }
            }
        }
        return null;
    }

    private static BoardYear.Gathering latest(List<BoardYear.Gathering> onDay) {
        if (onDay.isEmpty()) {
            return null;
        }
        for (int minute = 24 * 60 - 1; minute >= 0; minute--) {
            BoardYear.Gathering found = null;
            for (BoardYear.Gathering one : onDay) {
                if (one.minute() == minute && (found == null || one.id() > found.id())) {
                    found = one;
                }
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<BoardYear.Gathering> heldOn(BoardYear board, int year, int month, int day) {
        List<BoardYear.Gathering> onDay = new ArrayList<>();
        for (BoardYear.Gathering one : board.gatherings()) {
            LocalDate date = BoardYear.BEGIN.plusDays(one.day());
            boolean here = date.getYear() == year && date.getMonthValue() == month && date.getDayOfMonth() == day;
            if (one.held() && here) {
                onDay.add(one);
            }
        }
        return onDay;
    }

    /** @param authority 0 for all of them */
    private static String attended(BoardYear board, BoardYear.Gathering last, long authority) {
        char[] digits = "0000000000".toCharArray();
        last.there().forEach((number, mark) -> {
            BoardYear.Holder holder = board.holders().get(number);
            BoardYear.Seat seat = board.seats().get(holder.seat());
            boolean inTerm = last.day() >= holder.from() && last.day() <= holder.to();
            boolean ofAuthority = authority == 0 || seat.authority() == null || seat.authority() == authority;
            Sector sector = seat.sector();
            if (inTerm && ofAuthority && sector != null) {
                // Who is not a senior partner cannot have come as one, nor can a plain member come as a delegate.
                if (mark == Mark.SENIOR && holder.standing() == Standing.SENIOR) {
                    digits[sector.ordinal()] = '1';
                } else if (mark == Mark.DELEGATE && holder.standing() != Standing.MEMBER) {
                    digits[SECTORS + sector.ordinal()] = '1';
                }
            }
        });
        return new String(digits);
    }

    private static boolean hasSeatHeld(BoardYear board, BoardYear.Gathering last, long authority) {
        for (BoardYear.Holder holder : board.holders()) {
            BoardYear.Seat seat = board.seats().get(holder.seat());
            if (seat.sector() != null
                    && seat.authority() != null
                    && seat.authority() == authority
                    && last.day() >= holder.from()
                    && last.day() <= holder.to()) {
                return true;
            }
        }
        return false;
    }
}
