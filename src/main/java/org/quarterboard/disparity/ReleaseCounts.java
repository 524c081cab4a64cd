package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.statistics.DisclosureCount;
import org.quarterboard.statistics.DisclosureDocument;
import org.quarterboard.statistics.DisclosureRelation;

/** Gathers the counts of a statement and what readers know of them, and puts them beside all that was published before. */
final class ReleaseCounts {

    /** A number in a table, or one that stands behind it. */
    private record Wanted(long value, boolean guarded, boolean shown) {

        Wanted with(boolean place) {
            return new Wanted(value, guarded, shown || place);
        }
    }

    private record Rest(String whole, String part) {}

    private final ReleaseHistory history;
    private final Map<String, Wanted> wanted = new HashMap<>();
    private final List<DisclosureRelation> relations = new ArrayList<>();
    private final Set<Rest> rests = new HashSet<>();
    private final ReleaseLinks links = new ReleaseLinks();

    ReleaseCounts(ReleaseHistory history) {
        this.history = history;
    }

    /** A number with a place in a table. */
    void shown(String key, long value, boolean guarded) {
        wanted.merge(key, new Wanted(value, guarded, true), (there, more) -> there.with(true));
    }

    /** A number that stands nowhere, but could be worked out. */
    void behind(String key, long value, boolean guarded) {
        wanted.merge(key, new Wanted(value, guarded, !guarded), (there, more) -> there);
    }

    void total(String whole, Collection<String> parts) {
        if (parts.size() > 1 || !parts.contains(whole)) {
            relations.add(DisclosureRelation.total(whole, parts));
        }
    }

    /** The part is in the whole, and those that are not in the part are children too. */
    void rest(String whole, String part) {
        rests.add(new Rest(whole, part));
    }

    /** In this table and at this time not every group has a number. */
    void incomplete(CountedCode counted, String when, Collection<GroupDimension> by) {
        links.incomplete(counted, when, by);
    }

    long value(String key) {
        Wanted count = wanted.get(key);
        if (count == null) {
            throw new IllegalArgumentException("No such count: " + key);
        }
        return count.value();
    }

    /** All keys that this statement rests on. */
    Set<String> own() {
        Set<String> own = new HashSet<>(wanted.keySet());
        rests.forEach(rest -> own.add(ReleaseKeys.rest(rest.part(), rest.whole())));
        return own;
    }

    DisclosureDocument document() {
        DisclosureDocument.Builder builder = DisclosureDocument.builder();
        Map<String, PublishedCount> before = history.counts();
        wanted.forEach((key, count) -> builder.count(Optional.ofNullable(before.get(key))
                .map(published -> published.count(count.shown()))
                .orElseGet(() -> fresh(key, count))));
        before.forEach((key, count) -> {
            if (!wanted.containsKey(key)) {
                builder.count(count.count(false));
            }
        });
        history.relations().forEach(builder::relation);
        relations.forEach(builder::relation);
        rests.forEach(
                rest -> builder.complement(ReleaseKeys.rest(rest.part(), rest.whole()), rest.whole(), rest.part()));
        Set<String> guarded = new HashSet<>();
        wanted.forEach((key, count) -> {
            if (count.guarded()) {
                guarded.add(key);
            }
        });
        before.values().stream()
                .filter(PublishedCount::guarded)
                .map(PublishedCount::key)
                .forEach(guarded::add);
        links.between(guarded, wanted.keySet()).forEach(builder::relation);
        return builder.build();
    }

    private static DisclosureCount fresh(String key, Wanted count) {
        return count.shown()
                ? ReleaseKeys.shown(key, count.value(), count.guarded())
                : DisclosureCount.latent(key, count.value());
    }
}
