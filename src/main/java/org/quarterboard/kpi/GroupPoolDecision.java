package org.quarterboard.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.statistics.Differencing;

/**
 * Which pools of a quarter's breakdown a reader may be told. As in {@link PoolDecision} all pools that the reader can open
 * count, one after the other, in the same order; and since groups add up to their whole, the pools of the whole count first: a
 * service that has the whole and no breakdown would else be what is left. Then come the other breakdowns of the same children
 * that are told before this one, since they add up to the same.
 *
 * @param known the services that the reader may see alone
 */
record GroupPoolDecision(List<GroupPoolStore.Row> rows, Set<ServiceId> known) {

    /** Numbers as numbers: which pools are told depends on which came first. */
    private static final Comparator<Object> IN_ORDER = Comparator.comparingLong(
                    which -> which instanceof Long number ? number : 0L)
            .thenComparing(String::valueOf);

    private record Candidate(PoolKind kind, Object which, Predicate<GroupPoolStore.Row> fits) {}

    /** The rows of each pool of the service that may be told; a kind that may not, or that is empty, is absent. */
    Map<PoolKind, List<GroupPoolStore.Row>> allowed(GroupPoolStore.Row own) {
        List<Set<ServiceId>> shown = wholes();
        before(shown, GroupPoolStore.Row::earlier);
        Map<PoolKind, List<GroupPoolStore.Row>> allowed = new EnumMap<>(PoolKind.class);
        for (Candidate candidate : candidates()) {
            Set<ServiceId> members = members(candidate, row -> row.sums().isPresent());
            if (showIfSafe(shown, members)
                    && !members.isEmpty()
                    && which(candidate.kind(), own).equals(candidate.which())) {
                allowed.put(
                        candidate.kind(),
                        rows.stream()
                                .filter(row -> members.contains(row.service()))
                                .toList());
            }
        }
        return allowed;
    }

    /** Each whole is told without regard to another, so all are counted that may have been seen. */
    private List<Set<ServiceId>> wholes() {
        List<Set<ServiceId>> shown = new ArrayList<>();
        int wholes = rows.stream().mapToInt(row -> row.wholes().size()).max().orElse(0);
        for (int i = 0; i < wholes; i++) {
            int whole = i;
            List<Set<ServiceId>> own = new ArrayList<>();
            before(own, row -> List.of(row.wholes().get(whole)));
            shown.addAll(own);
        }
        return shown;
    }

    private void before(List<Set<ServiceId>> shown, Function<GroupPoolStore.Row, List<Boolean>> in) {
        int pools = rows.stream().mapToInt(row -> in.apply(row).size()).max().orElse(0);
        for (int i = 0; i < pools; i++) {
            int pool = i;
            candidates()
                    .forEach(candidate -> showIfSafe(
                            shown, members(candidate, row -> in.apply(row).get(pool))));
        }
    }

    /** How many services are in each pool of the service, told or not. */
    int services(PoolKind kind, GroupPoolStore.Row own) {
        return (int) rows.stream()
                .filter(row -> row.sums().isPresent() && which(kind, row).equals(which(kind, own)))
                .count();
    }

    private boolean showIfSafe(List<Set<ServiceId>> shown, Set<ServiceId> members) {
        List<Set<ServiceId>> tried = new ArrayList<>(shown);
        tried.add(members);
        boolean safe = Differencing.safe(tried, known);
        if (safe) {
            shown.add(members);
        }
        return safe;
    }

    private Set<ServiceId> members(Candidate candidate, Predicate<GroupPoolStore.Row> in) {
        return rows.stream()
                .filter(in.and(candidate.fits()))
                .map(GroupPoolStore.Row::service)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Only pools at services that the reader can open, in an order that is the same on every page. */
    private List<Candidate> candidates() {
        return Stream.of(PoolKind.values())
                .flatMap(kind -> rows.stream()
                        .filter(row -> known.contains(row.service()))
                        .map(row -> which(kind, row))
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                        .stream()
                        .sorted(IN_ORDER)
                        .map(which -> new Candidate(
                                kind, which, row -> which(kind, row).equals(which))))
                .toList();
    }

    private static Object which(PoolKind kind, GroupPoolStore.Row row) {
        return switch (kind) {
            case FAMILY -> row.family();
            case REGION -> row.region();
            case COUNTRY -> row.country();
            case ALL -> "";
        };
    }
}
