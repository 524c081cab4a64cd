package org.quarterboard.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.quarterboard.kpi.SeriesBreak;
import org.quarterboard.kpi.Unit;

/** What a reader must know to read the figures of a series. */
record Notes(MeasureSeries series, Words words) {

    List<String> all() {
        List<String> notes = new ArrayList<>();
        populations().ifPresent(notes::add);
        if (series.measure().newest().unit() == Unit.RATE
                && series.mode() == ValueMode.COUNT
                && series.newest().isPresent()) {
            notes.add(words.get(series.measure().yearlyRate() ? "note.counts" : "note.no-population"));
        }
        for (SeriesBreak mark : series.breaks()) {
            notes.add(words.foreign(mark.messageKey()));
        }
        if (!series.severedAt().isEmpty()) {
            notes.add(words.get("note.break"));
        }
        if (series.points().stream().anyMatch(SeriesPoint::derived)) {
            notes.add(words.get("note.derived"));
        }
        if (series.newest().isPresent() && !series.bounded()) {
            notes.add(words.get("note.independent"));
        }
        return notes;
    }

    /** Which year's children the rates are of. */
    private Optional<String> populations() {
        TreeMap<Integer, String> years = new TreeMap<>();
        for (SeriesPoint point : series.points()) {
            if (point.populationYear() > 0 && point.value() != null && point.denominator() != null) {
                years.put(
                        point.populationYear(),
                        words.get(
                                "note.population-year",
                                String.valueOf(point.populationYear()),
                                words.plain(point.denominator())));
            }
        }
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get("note.population", words.list(List.copyOf(years.values()))));
    }
}
