package org.quarterboard.meetings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/**
 * A year as most boards have it: performance, finance, the child's voice, disproportionality and serious incidents in
 * every quarter, the inspection plan in every second, the report of each partner once.
 */
final class UsualYear {

    private static final List<Integer> EVERY = List.of(1, 2, 3, 4);

    private static final Map<StandingItem, List<Integer>> QUARTERS = new EnumMap<>(Map.of(
            StandingItem.PERFORMANCE, EVERY,
            StandingItem.FINANCE, EVERY,
            StandingItem.VOICE_OF_THE_CHILD, EVERY,
            StandingItem.DISPROPORTIONALITY, EVERY,
            StandingItem.SERIOUS_INCIDENTS, EVERY,
            StandingItem.INSPECTION_PLAN, List.of(2, 4)));

    private static final Map<Sector, Integer> REPORTS = new EnumMap<>(Map.of(
            Sector.CHILDRENS_SOCIAL_CARE, 1,
            Sector.EDUCATION, 2,
            Sector.POLICE, 3,
            Sector.PROBATION, 4,
            Sector.HEALTH, 4));

    private UsualYear() {}

    static List<PlanItem> of(BoardId board, int year) {
        List<PlanItem> items = new ArrayList<>();
        QUARTERS.forEach((item, quarters) -> quarters.forEach(
                number -> items.add(new PlanItem(board, new Quarter(year, number), Subject.of(item)))));
        REPORTS.forEach((sector, number) -> items.add(
                new PlanItem(board, new Quarter(year, number), Subject.of(StandingItem.PARTNER_REPORT, sector))));
        return items;
    }
}
