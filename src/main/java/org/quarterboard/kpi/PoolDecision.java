package org.quarterboard.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.quarterboard.statistics.Differencing;

/**
 * Which pools a reader may be told, so that subtracting them from each other, and from what the reader sees anyway,
 * leaves no single service. All pools that the reader can open count, at whichever service: they are allowed one after
 * the other, families first, then regions, countries and all services, by number, so that every page of the reader gives
 * the same answer.
 */
record PoolDecision(Place place, List<PoolGroup> groups) {

    /** Where the service that is asked about stands. */
    record Place(long family, long region, String country) {}

    /** A pool: its services are those of the groups that fit. */
    private record Candidate(PoolKind kind, Object which, Predicate<PoolGroup> fits) {}

    /** A service without a name: one of a group, by number. */
    private record Somebody(int group, int number) {}

    PoolDecision {
        groups = List.copyOf(groups);
    }

    /** The four pools of the service, in the order of their kinds. */
    List<PooledSum> pools() {
        Set<Somebody> known = members(PoolGroup::known);
        List<Set<Somebody>> shown = new ArrayList<>();
        List<PooledSum> answer = new ArrayList<>();
        for (Candidate candidate : candidates()) {
            Set<Somebody> members = members(candidate.fits());
            List<Set<Somebody>> tried = new ArrayList<>(shown);
            tried.add(members);
            boolean allowed = Differencing.revealed(tried, known).isEmpty();
            if (allowed) {
                shown = tried;
            }
            if (isOwn(candidate)) {
                answer.add(new PooledSum(
                        candidate.kind(),
                        members.size(),
                        allowed && !members.isEmpty() ? Optional.of(sums(candidate)) : Optional.empty()));
            }
        }
        return answer;
    }

    private boolean isOwn(Candidate candidate) {
        return switch (candidate.kind()) {
            case FAMILY -> candidate.which().equals(place.family());
            case REGION -> candidate.which().equals(place.region());
            case COUNTRY -> candidate.which().equals(place.country());
            case ALL -> true;
        };
    }

    /** The service's own pools are there even where nobody has figures. */
    private List<Candidate> candidates() {
        Set<Long> families = new TreeSet<>(Set.of(place.family()));
        Set<Long> regions = new TreeSet<>(Set.of(place.region()));
        Set<String> countries = new TreeSet<>(Set.of(place.country()));
        groups.forEach(group -> {
            families.add(group.family());
            regions.add(group.region());
            countries.add(group.country());
        });
        List<Candidate> found = new ArrayList<>();
        families.stream()
                .filter(family -> family != 0)
                .forEach(
                        family -> found.add(new Candidate(PoolKind.FAMILY, family, group -> group.family() == family)));
        regions.stream()
                .filter(region -> region != 0)
                .forEach(
                        region -> found.add(new Candidate(PoolKind.REGION, region, group -> group.region() == region)));
        countries.forEach(country -> found.add(new Candidate(
                PoolKind.COUNTRY, country, group -> group.country().equals(country))));
        found.add(new Candidate(PoolKind.ALL, "", group -> true));
        return found;
    }

    private Set<Somebody> members(Predicate<PoolGroup> of) {
        Set<Somebody> members = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            if (of.test(groups.get(i))) {
                for (int number = 0; number < groups.get(i).services(); number++) {
                    members.add(new Somebody(i, number));
                }
            }
        }
        return members;
    }

    private PooledSum.Sums sums(Candidate candidate) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        for (PoolGroup group : groups) {
            if (candidate.fits().test(group)) {
                numerator = numerator.add(group.numerator());
                denominator = denominator.add(group.denominator());
            }
        }
        return new PooledSum.Sums(numerator, denominator);
    }
}
