package org.quarterboard.demo;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.meetings.Mark;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/** KPI 8 as the service returns it: counted by hand from the last meeting of the quarter. */
final class AttendanceCount {

    private static final Map<Sector, String> NAMES = new EnumMap<>(Map.of(
            Sector.CHILDRENS_SOCIAL_CARE, "la_children_social_care",
            Sector.EDUCATION, "la_education",
            Sector.POLICE, "police",
            Sector.PROBATION, "probation",
            Sector.HEALTH, "health"));

    private AttendanceCount() {}

    static void count(Tally tally, BoardPlan board, Quarter quarter) {
        Optional<BoardPlan.Held> meeting = board.lastIn(quarter);
        NAMES.forEach((sector, name) -> {
            tally.addIf(there(board, meeting, sector, Mark.SENIOR), "kpi8_senior_" + name + "_attended");
            tally.addIf(there(board, meeting, sector, Mark.DELEGATE), "kpi8_junior_" + name + "_attended");
        });
        mistakes(tally, board.service(), quarter);
        for (String name : NAMES.values()) {
            tally.add("kpi8_total_senior_attended", tally.of("kpi8_senior_" + name + "_attended"));
            tally.add("kpi8_total_junior_attended", tally.of("kpi8_junior_" + name + "_attended"));
        }
    }

    /** Where a service returned something else than the register says. */
    private static void mistakes(Tally tally, String service, Quarter quarter) {
        for (DemoTable.Row row : DemoTable.read("other-returns.csv")) {
            if (row.text("service").equals(service) && row.text("quarter").equals(quarter.nationalLabel())) {
                String name = row.text("name");
                tally.add(name, Long.parseLong(row.text("value")) - tally.of(name));
            }
        }
    }

    private static boolean there(BoardPlan board, Optional<BoardPlan.Held> meeting, Sector sector, Mark mark) {
        return meeting.stream()
                .anyMatch(held -> board.holders().stream()
                        .filter(holder -> holder.sector().equals(Optional.of(sector)))
                        .filter(holder -> holder.holdsOn(held.date()))
                        .anyMatch(holder -> board.mark(held, holder) == mark));
    }
}
