package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.ServiceId;

/**
 * A reader opens every page there is, at each service that may be read: pools of the whole, of ethnic groups, of sexes. By
 * linear algebra the reader then tries to work out the children of a single other service. Groups of both breakdowns add up to
 * the whole, so that one unknown for each service stands for all of them.
 */
class GroupPoolAttackTest {

    private static final int SERVICES = 9;
    private static final int WORLDS = 400;
    private static final List<String> COUNTRIES = List.of("ENGLAND", "WALES");

    /** A service, and which figures it has returned. */
    private record Place(
            ServiceId id, long family, long region, String country, boolean whole, boolean ethnic, boolean sex) {}

    @Test
    void noServiceIsWorkedOutOfAllPagesTogether() {
        int told = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            List<Place> world = world(new Random(seed));
            Set<ServiceId> known = known(world, seed);
            List<Set<ServiceId>> shown = new ArrayList<>(wholes(world, known));
            List<Set<ServiceId>> breakdowns = new ArrayList<>();
            breakdowns.addAll(pools(rows(world, Place::ethnic, List.of()), known));
            breakdowns.addAll(pools(rows(world, Place::sex, List.of(Place::ethnic)), known));
            told += breakdowns.size();
            shown.addAll(breakdowns);
            assertThat(workedOut(shown, known)).as("world %d", seed).isEmpty();
        }
        assertThat(told).as("refusing everything would be no art").isGreaterThan(WORLDS / 2);
    }

    /** The attacker is worth something: against decisions that do not know of each other it finds services. */
    @Test
    void decidedEachForItselfTheyGiveServicesAway() {
        int givenAway = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            List<Place> world = world(new Random(seed));
            Set<ServiceId> known = known(world, seed);
            List<Set<ServiceId>> shown = new ArrayList<>(wholes(world, known));
            shown.addAll(pools(rows(world, Place::ethnic, List.of()), known));
            shown.addAll(pools(rows(world, Place::sex, List.of()), known));
            givenAway += workedOut(shown, known).isEmpty() ? 0 : 1;
        }
        assertThat(givenAway).isPositive();
    }

    /** A known service without any figures shows the reader its family's pool of the whole all the same. */
    @Test
    void poolsAtAServiceWithoutFiguresCount() {
        List<GroupPoolStore.Row> rows = List.of(
                row(1, 1, 1, false, true),
                row(2, 1, 1, false, true),
                row(3, 1, 1, false, true),
                row(4, 2, 1, false, false),
                row(5, 2, 1, true, true),
                row(6, 2, 1, true, true),
                row(7, 2, 1, true, true));
        Set<ServiceId> withoutFourth = Set.of(new ServiceId(1));
        assertThat(new GroupPoolDecision(rows, withoutFourth).allowed(rows.getFirst()))
                .containsKey(PoolKind.ALL);
        List<GroupPoolStore.Row> lacking = new ArrayList<>(rows);
        lacking.set(6, new GroupPoolStore.Row(
                new ServiceId(7), 2, 1, "ENGLAND", Optional.empty(), List.of(true), List.of()));
        // With family 2's whole in view, all services' groups without one of that family tell its whole.
        assertThat(new GroupPoolDecision(lacking, Set.of(new ServiceId(1), new ServiceId(4)))
                        .allowed(lacking.getFirst()))
                .doesNotContainKey(PoolKind.ALL);
    }

    private static GroupPoolStore.Row row(long id, long family, long region, boolean whole, boolean groups) {
        return new GroupPoolStore.Row(
                new ServiceId(id),
                family,
                region,
                "ENGLAND",
                groups ? Optional.of(List.of(BigDecimal.ONE)) : Optional.empty(),
                List.of(whole),
                List.of());
    }

    private static List<Place> world(Random random) {
        List<Place> world = new ArrayList<>();
        double complete = 0.7 + random.nextDouble() * 0.3;
        for (int i = 1; i <= SERVICES; i++) {
            long region = 1 + random.nextInt(2);
            world.add(new Place(
                    new ServiceId(i),
                    1 + random.nextInt(3),
                    region,
                    random.nextInt(5) == 0 ? COUNTRIES.getLast() : COUNTRIES.getFirst(),
                    random.nextDouble() < complete,
                    random.nextDouble() < complete,
                    random.nextDouble() < complete));
        }
        return world;
    }

    private static Set<ServiceId> known(List<Place> world, int seed) {
        return world.subList(0, 1 + seed % 2).stream().map(Place::id).collect(Collectors.toSet());
    }

    private static List<GroupPoolStore.Row> rows(
            List<Place> world, Predicate<Place> groups, List<Predicate<Place>> earlier) {
        return world.stream()
                .map(place -> new GroupPoolStore.Row(
                        place.id(),
                        place.family(),
                        place.region(),
                        place.country(),
                        groups.test(place) ? Optional.of(List.of(BigDecimal.ONE)) : Optional.empty(),
                        List.of(place.whole()),
                        earlier.stream().map(before -> before.test(place)).toList()))
                .toList();
    }

    /** Of every page that the reader can open. */
    private static List<Set<ServiceId>> pools(List<GroupPoolStore.Row> rows, Set<ServiceId> known) {
        GroupPoolDecision decision = new GroupPoolDecision(rows, known);
        return rows.stream()
                .filter(row -> known.contains(row.service()) && row.sums().isPresent())
                .flatMap(own -> decision.allowed(own).values().stream())
                .map(pool -> pool.stream().map(GroupPoolStore.Row::service).collect(Collectors.toSet()))
                .toList();
    }

    /** As the measure's own comparators tell them. */
    private static List<Set<ServiceId>> wholes(List<Place> world, Set<ServiceId> known) {
        Map<List<Object>, List<Place>> together = new HashMap<>();
        Set<Long> families = places(world, known, Place::family);
        Set<Long> regions = places(world, known, Place::region);
        world.stream().filter(Place::whole).forEach(place -> together
                .computeIfAbsent(
                        List.of(
                                families.contains(place.family()) ? place.family() : 0L,
                                regions.contains(place.region()) ? place.region() : 0L,
                                place.country(),
                                known.contains(place.id())),
                        ignored -> new ArrayList<>())
                .add(place));
        List<PoolGroup> groups = together.entrySet().stream()
                .map(entry -> new PoolGroup(
                        (Long) entry.getKey().get(0),
                        (Long) entry.getKey().get(1),
                        String.valueOf(entry.getKey().get(2)),
                        (Boolean) entry.getKey().get(3),
                        entry.getValue().size(),
                        BigDecimal.ONE,
                        BigDecimal.ONE))
                .toList();
        List<Set<ServiceId>> shown = new ArrayList<>();
        world.stream().filter(place -> known.contains(place.id())).forEach(own -> {
            for (PooledSum sum : new PoolDecision(
                            new PoolDecision.Place(own.family(), own.region(), own.country()), groups)
                    .pools()) {
                if (sum.sums().isPresent()) {
                    shown.add(world.stream()
                            .filter(Place::whole)
                            .filter(place -> in(sum.kind(), own, place))
                            .map(Place::id)
                            .collect(Collectors.toSet()));
                }
            }
        });
        return shown;
    }

    private static Set<Long> places(
            List<Place> world, Set<ServiceId> known, Function<Place, Long> place) {
        return world.stream()
                .filter(one -> known.contains(one.id()))
                .map(place)
                .collect(Collectors.toSet());
    }

    private static boolean in(PoolKind kind, Place own, Place other) {
        return switch (kind) {
            case FAMILY -> own.family() == other.family();
            case REGION -> own.region() == other.region();
            case COUNTRY -> own.country().equals(other.country());
            case ALL -> true;
        };
    }

    /** Who can be isolated: brings the sums into echelon form, without the help of what is tested. */
    private static Set<Integer> workedOut(Collection<Set<ServiceId>> sums, Set<ServiceId> known) {
        double[][] matrix = sums.stream()
                .map(pool -> IntStream.rangeClosed(1, SERVICES)
                        .mapToDouble(id ->
                                pool.contains(new ServiceId(id)) && !known.contains(new ServiceId(id)) ? 1 : 0)
                        .toArray())
                .toArray(double[][]::new);
        int done = 0;
        for (int column = 0; column < SERVICES && done < matrix.length; column++) {
            int pivot = done;
            for (int row = done; row < matrix.length; row++) {
                pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
            }
            if (Math.abs(matrix[pivot][column]) > 1e-9) {
                double[] leading = matrix[pivot];
                matrix[pivot] = matrix[done];
                matrix[done] = leading;
                for (int row = 0; row < matrix.length; row++) {
                    double factor = row == done ? 0 : matrix[row][column] / leading[column];
                    for (int i = 0; i < SERVICES; i++) {
                        matrix[row][i] -= factor * leading[i];
                    }
                }
                done++;
            }
        }
        Set<Integer> found = new HashSet<>();
        for (double[] row : matrix) {
            int[] entries = IntStream.range(0, SERVICES)
                    .filter(i -> Math.abs(row[i]) > 1e-9)
                    .toArray();
            if (entries.length == 1) {
                found.add(entries[0] + 1);
            }
        }
        return found;
    }
}
