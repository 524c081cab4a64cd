package org.quarterboard.disparity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Sector;

/**
 * Something that is counted by group: a stage of the justice process, another experience of children, or a population that
 * others are set against.
 *
 * @param journey its place in the way through the justice process, from 1; 0 if it is no part of that way
 * @param sector which partner's data it is; null if it is the service's own, or the directory's
 * @param inside what each of the counted is certainly one of, child for child and in the same period: only there a share is
 *     a proportion, everywhere else it is a rate
 * @param against the populations and stages that it is sensibly set against, the first of them unless another is chosen
 * @param figures the cells of the catalogue of measures that count it, the group a star; empty if partners bring it
 * @param whole the cells that count all groups of those together, one for each definition version
 */
public record Counted(
        CountedCode code,
        Kind kind,
        int journey,
        Unit unit,
        @Nullable Sector sector,
        List<CountedCode> inside,
        List<CountedCode> against,
        List<String> figures,
        List<String> whole) {

    public Counted {
        inside = List.copyOf(inside);
        against = List.copyOf(against);
        figures = List.copyOf(figures);
        whole = List.copyOf(whole);
    }

    public enum Kind {
        /** A stage of the justice process. */
        STAGE,
        /** What children meet with elsewhere, or what becomes of them. */
        EXPERIENCE,
        /** Children among whom the others are counted. */
        POPULATION
    }

    public enum Unit {
        CHILDREN,
        /** What may befall one child more than once. */
        EVENTS
    }

    public Optional<Sector> partner() {
        return Optional.ofNullable(sector);
    }

    /** Whether each of these is one of the reference, so that a share of it is a proportion. */
    public boolean proportionOf(Counted reference) {
        return inside.contains(reference.code());
    }

    /** The key of its name; its kind of unit, its share and its sentence have keys beneath it. */
    public String messageKey() {
        return "disparity.counted." + code;
    }
}
