package org.quarterboard.kpi;

import java.util.List;
import java.util.Optional;
import org.quarterboard.shared.Quarter;

/**
 * A measure or sub-measure with its definition versions, oldest first.
 *
 * @param kpi 1 to 10; 0 for an established indicator
 * @param headline whether it is the main measure of its KPI
 * @param caseLevelOnly whether only services that return case-level data can give it; its absence is then no error
 */
public record Measure(
        MeasureCode code,
        int kpi,
        boolean headline,
        boolean caseLevelOnly,
        PeriodShape period,
        List<DefinitionVersion> versions) {

    public Measure {
        versions = List.copyOf(versions);
    }

    public boolean established() {
        return kpi == 0;
    }

    /**
     * Whether its rate is one of a year for so many residents, as those of first time entrants and custody are published. A
     * quarter of such a measure is a count: divided by the same residents it would look like a rate of a year and be a
     * fourth of one. The rate for each child of a cohort is a rate of the cohort, however long its period.
     */
    public boolean yearlyRate() {
        Integer per = newest().ratePer();
        return established() && newest().unit() == Unit.RATE && per != null && per > 1;
    }

    /** The version that holds in the quarter; empty before the measure began. */
    public Optional<DefinitionVersion> versionIn(Quarter quarter) {
        return versions.stream().filter(version -> version.holdsIn(quarter)).findFirst();
    }

    public DefinitionVersion newest() {
        return versions.getLast();
    }

    public Optional<DefinitionVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }
}
