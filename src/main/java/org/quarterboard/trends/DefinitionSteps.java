package org.quarterboard.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.SeriesBreak;
import org.quarterboard.shared.Quarter;

/** How a measure has been defined over time, the newest first; a planned change stands before what holds. */
record DefinitionSteps(MeasureCatalogue catalogue, Measure measure, Words words) {

    List<DefinitionStep> all() {
        TreeMap<Quarter, List<SeriesBreak>> changes = new TreeMap<>();
        for (SeriesBreak mark : catalogue.breaks(measure.code())) {
            changes.computeIfAbsent(mark.from(), ignored -> new ArrayList<>()).add(mark);
        }
        List<DefinitionStep> steps = new ArrayList<>();
        catalogue.planned(measure.code()).stream()
                .sorted(Comparator.comparing(SeriesBreak::from).reversed())
                .forEach(mark -> steps.add(new DefinitionStep(
                        words.get("define.planned", words.quarter(mark.from())),
                        List.of(words.foreign(mark.messageKey())),
                        !mark.severs())));
        List<DefinitionVersion> versions = measure.versions().reversed();
        for (DefinitionVersion version : versions) {
            Quarter from = Quarter.of(version.validFrom());
            List<SeriesBreak> now = Stream.of(changes.headMap(beyond(version), false))
                    .flatMap(before -> before.tailMap(from, true).values().stream())
                    .flatMap(Collection::stream)
                    .toList();
            steps.add(new DefinitionStep(
                    span(version),
                    now.stream()
                            .map(mark -> words.foreign(mark.messageKey()))
                            .distinct()
                            .toList(),
                    version.equals(versions.getLast()) || now.stream().noneMatch(SeriesBreak::severs)));
        }
        return steps;
    }

    private static Quarter beyond(DefinitionVersion version) {
        LocalDate to = version.validTo();
        return to == null ? new Quarter(9000, 1) : Quarter.of(to).next();
    }

    private String span(DefinitionVersion version) {
        String from = words.quarter(Quarter.of(version.validFrom()));
        LocalDate to = version.validTo();
        return to == null
                ? words.get("define.from", from)
                : words.get("define.span", from, words.quarter(Quarter.of(to)));
    }
}
