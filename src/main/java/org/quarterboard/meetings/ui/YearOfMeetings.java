package org.quarterboard.meetings.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.shared.Quarter;

/**
 * The meetings of one financial year by quarter, and the years that there are to choose from.
 *
 * @param years from the year of the first meeting to that of the last, the running year always among them
 */
record YearOfMeetings(int year, List<Integer> years, List<InQuarter> quarters) {

    /** The meetings of a quarter, the earliest first; none where the quarter has a gap. */
    record InQuarter(Quarter quarter, List<MeetingItem> meetings) {}

    static YearOfMeetings of(List<MeetingItem> all, Optional<Integer> wanted, Quarter now) {
        int first = Math.min(
                now.year(),
                all.stream().mapToInt(item -> item.quarter().year()).min().orElse(now.year()));
        int last = Math.max(
                now.year(),
                all.stream().mapToInt(item -> item.quarter().year()).max().orElse(now.year()));
        int year = Math.clamp(wanted.orElse(now.year()), first, last);
        List<InQuarter> quarters = new Quarter(year, 1)
                .run(4)
                .map(quarter -> new InQuarter(
                        quarter,
                        all.stream()
                                .filter(item -> item.quarter().equals(quarter))
                                .sorted(MeetingItem.BY_TIME)
                                .toList()))
                .toList();
        return new YearOfMeetings(
                year, IntStream.rangeClosed(first, last).boxed().toList(), quarters);
    }

    /** The year that the address names, if it names one. */
    static Optional<Integer> yearOf(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MeetingsView.YEAR)
                .filter(text -> text.matches("(19|20)\\d\\d"))
                .map(Integer::valueOf);
    }

    String label() {
        return label(year);
    }

    static String label(int year) {
        return new Quarter(year, 1).financialYear();
    }
}
