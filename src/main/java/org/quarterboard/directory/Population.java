package org.quarterboard.directory;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The children aged 10 to 17 of a service in a year: the sum over the local authorities that belonged to the service
 * on 30 June of that year, the day for which mid-year estimates are made. Whole children; no rounding. A year for
 * which one of these authorities has no count has no population at all, because a rate over a part of the children
 * would be too high without saying so.
 *
 * @param year the calendar year of the estimate
 * @param groups one entry for each ethnicity and sex that is counted, and for each age where ages are told apart
 * @param sources where the counts come from, the newest first
 */
public record Population(int year, List<Group> groups, List<Source> sources) {

    public Population {
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
    }

    /** The day on which an authority must belong to the service to be counted for the year. */
    public static LocalDate dayOf(int year) {
        return LocalDate.of(year, Month.JUNE, 30);
    }

    /** All children; at least 0. */
    public long children() {
        return groups.stream().mapToLong(Group::children).sum();
    }

    public long children(Ethnicity ethnicity) {
        return groups.stream()
                .filter(group -> group.ethnicity() == ethnicity)
                .mapToLong(Group::children)
                .sum();
    }

    public long children(Sex sex) {
        return groups.stream()
                .filter(group -> group.sex() == sex)
                .mapToLong(Group::children)
                .sum();
    }

    public long children(Ethnicity ethnicity, Sex sex) {
        return groups.stream()
                .filter(group -> group.ethnicity() == ethnicity && group.sex() == sex)
                .mapToLong(Group::children)
                .sum();
    }

    /** One entry for each ethnicity, sex and age among these, in their order. */
    public static List<Group> sum(Collection<Group> groups) {
        return groups.stream()
                .collect(Collectors.toMap(
                        group ->
                                List.of(group.ethnicity().ordinal(), group.sex().ordinal(), group.age()),
                        group -> group,
                        Group::plus))
                .values()
                .stream()
                .sorted(Comparator.comparing(Group::ethnicity)
                        .thenComparing(Group::sex)
                        .thenComparing(Group::age))
                .toList();
    }

    /**
     * The children of one ethnicity and sex.
     *
     * @param age their age, or 0 if all ages from 10 to 17 are together
     */
    public record Group(Ethnicity ethnicity, Sex sex, int age, long children) {

        Group plus(Group other) {
            return new Group(ethnicity, sex, age, children + other.children);
        }
    }

    /** The publication that counts come from, and its date. */
    public record Source(String name, LocalDate date) {}
}
