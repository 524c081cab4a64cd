package org.quarterboard.meetings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.quarterboard.shared.Quarter;

/**
 * What a board means to look at in a financial year, beside what stands on its agendas.
 *
 * @param year the financial year's first calendar year
 * @param planned for each subject the quarters it is planned for
 * @param onAgenda for each subject the quarters in which a meeting that is not called off has it on its agenda
 * @param meetings for each quarter its meetings that are not called off, the earliest first
 */
public record YearPlan(
        int year,
        Map<Subject, Set<Quarter>> planned,
        Map<Subject, Set<Quarter>> onAgenda,
        Map<Quarter, List<MeetingItem>> meetings) {

    public YearPlan {
        planned = Map.copyOf(planned);
        onAgenda = Map.copyOf(onAgenda);
        meetings = Map.copyOf(meetings);
    }

    /** How a subject stands in a quarter. */
    public enum Standing {
        /** Neither planned nor on an agenda. */
        NOT_PLANNED,
        /** Planned, and on no agenda yet. */
        DUE,
        /** Planned, and on an agenda. */
        ON_AGENDA,
        /** On an agenda without having been planned. */
        EXTRA
    }

    public List<Quarter> quarters() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new Quarter(year, number))
                .toList();
    }

    public boolean isEmpty() {
        return planned.values().stream().allMatch(Set::isEmpty);
    }

    public boolean isPlanned(Subject subject, Quarter quarter) {
        return planned.getOrDefault(subject, Set.of()).contains(quarter);
    }

    public Standing standing(Subject subject, Quarter quarter) {
        boolean there = onAgenda.getOrDefault(subject, Set.of()).contains(quarter);
        if (isPlanned(subject, quarter)) {
            return there ? Standing.ON_AGENDA : Standing.DUE;
        }
        return there ? Standing.EXTRA : Standing.NOT_PLANNED;
    }

    public List<MeetingItem> meetingsIn(Quarter quarter) {
        return meetings.getOrDefault(quarter, List.of());
    }

    /** The quarters without a meeting; KPI 8 would be 0 of 5 in each. */
    public List<Quarter> withoutMeeting() {
        return quarters().stream()
                .filter(quarter -> meetingsIn(quarter).isEmpty())
                .toList();
    }
}
