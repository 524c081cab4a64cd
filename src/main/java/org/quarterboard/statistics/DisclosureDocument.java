package org.quarterboard.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is about to be published, with everything that was published before and hangs together with it.
 *
 * <p>The order in which things are added has no influence on what is hidden.
 *
 * @param counts by key
 * @param relations what the structure of the tables tells every reader
 * @param figures by key
 * @param complements key of a count that is what its part leaves of a whole, to the key of that part
 */
public record DisclosureDocument(
        SortedMap<String, DisclosureCount> counts,
        List<DisclosureRelation> relations,
        SortedMap<String, DisclosureFigure> figures,
        SortedMap<String, String> complements) {

    public DisclosureDocument {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        relations = List.copyOf(relations);
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        complements = Collections.unmodifiableSortedMap(new TreeMap<>(complements));
        List<DisclosureRelation> all = new ArrayList<>(relations);
        for (DisclosureFigure figure : figures.values()) {
            all.addAll(figure.tells());
            if (!counts.keySet().containsAll(figure.counts())) {
                throw new IllegalArgumentException(
                        "Figure '%s' needs counts that are not there: %s".formatted(figure.key(), figure.counts()));
            }
        }
        for (DisclosureRelation relation : all) {
            if (!counts.keySet().containsAll(relation.terms().keySet())) {
                throw new IllegalArgumentException("Relation of counts that are not there: " + relation.text());
            }
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The true values by key. */
    public SortedMap<String, Long> values() {
        SortedMap<String, Long> values = new TreeMap<>();
        counts.forEach((key, count) -> values.put(key, count.value()));
        return values;
    }

    /** Puts a document together. The same count may be added for every table that holds it. */
    public static final class Builder {

        private final SortedMap<String, DisclosureCount> counts = new TreeMap<>();
        private final List<DisclosureRelation> relations = new ArrayList<>();
        private final SortedMap<String, DisclosureFigure> figures = new TreeMap<>();
        private final SortedMap<String, String> complements = new TreeMap<>();

        private Builder() {}

        /** @throws IllegalArgumentException if the key is taken by a count that is not the same */
        public Builder count(DisclosureCount count) {
            DisclosureCount there = counts.putIfAbsent(count.key(), count);
            if (there != null && !there.equals(count)) {
                throw new IllegalArgumentException("Two counts with one key: %s, %s".formatted(there, count));
            }
            return this;
        }

        public Builder shown(String key, long value) {
            return count(DisclosureCount.shown(key, value));
        }

        public Builder latent(String key, long value) {
            return count(DisclosureCount.latent(key, value));
        }

        public Builder open(String key, long value) {
            return count(DisclosureCount.open(key, value));
        }

        public Builder relation(DisclosureRelation relation) {
            relations.add(relation);
            return this;
        }

        /** The parts add up to the whole. */
        public Builder total(String whole, Collection<String> parts) {
            return relation(DisclosureRelation.total(whole, parts));
        }

        /** The part is no more than the whole; what is left of the whole discloses nobody. */
        public Builder inside(String part, String whole) {
            return relation(DisclosureRelation.inside(part, whole));
        }

        /**
         * The part is in the whole, and the children of the whole that are not in the part are to be protected like those who
         * are. The rest is a latent count unless it was added before. If the data say that the part is more than the whole,
         * there is no rest, and no reader can rely on it: nothing is added.
         */
        public Builder complement(String rest, String whole, String part) {
            long left = value(whole) - value(part);
            if (left < 0) {
                return this;
            }
            if (!counts.containsKey(rest)) {
                latent(rest, left);
            }
            complements.put(rest, part);
            return relation(DisclosureRelation.total(whole, List.of(part, rest)));
        }

        /** @throws IllegalArgumentException if the key is taken by a figure that is not the same */
        public Builder figure(DisclosureFigure figure) {
            DisclosureFigure there = figures.putIfAbsent(figure.key(), figure);
            if (there != null && !there.equals(figure)) {
                throw new IllegalArgumentException("Two figures with one key: " + figure.key());
            }
            return this;
        }

        public DisclosureDocument build() {
            return new DisclosureDocument(counts, relations, figures, complements);
        }

        private long value(String key) {
            DisclosureCount count = counts.get(key);
            if (count == null) {
                throw new IllegalArgumentException("Add the count '%s' first".formatted(key));
            }
            return count.value();
        }
    }
}
