package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.PyramidBand;
import org.quarterboard.charts.PyramidChart;
import org.quarterboard.charts.ValueAxis;
import org.quarterboard.charts.ValueUnit;
import org.quarterboard.directory.Ethnicity;
import org.quarterboard.directory.Population;
import org.quarterboard.directory.Sex;

/** Turns populations into what a page shows. Whole children; a sum is a sum of what the authorities' counts say. */
record ResidentsMaker(List<Population> populations, List<String> authorities, DisparityWords words) {

    Residents residents(String service) {
        List<Ethnicity> groups = Stream.of(Ethnicity.values())
                .filter(group -> group != Ethnicity.NOT_KNOWN
                        || populations.stream().anyMatch(population -> population.children(group) > 0))
                .toList();
        Optional<Population> newest = populations.stream().findFirst();
        Optional<Population> aged = newest.filter(ResidentsMaker::tellsAges);
        return new Residents(
                newest.map(population -> title(population, service)).orElse(""),
                authorities,
                aged.map(population -> picture(population, service)),
                aged.map(this::ages).orElse(List.of()),
                groups.stream().map(group -> words.foreign(group.messageKey())).toList(),
                populations.stream().map(population -> year(population, groups)).toList());
    }

    private static boolean tellsAges(Population population) {
        return !population.groups().isEmpty() && population.groups().stream().allMatch(group -> group.age() > 0);
    }

    private String title(Population population, String service) {
        return words.foreign("disparity.residents.title", service, words.whole(population.children()));
    }

    private static List<Integer> agesOf(Population population) {
        return population.groups().stream()
                .map(Population.Group::age)
                .distinct()
                .sorted()
                .toList();
    }

    private static long children(Population population, int age, Sex sex) {
        return population.groups().stream()
                .filter(group -> group.age() == age && group.sex() == sex)
                .mapToLong(Population.Group::children)
                .sum();
    }

    private Residents.Picture picture(Population population, String service) {
        PyramidChart chart = new PyramidChart(
                title(population, service),
                words.foreign("disparity.residents.subtitle", String.valueOf(population.year()), sources(population)),
                new ValueAxis(words.foreign("disparity.residents.children"), ValueUnit.COUNT, this::say, this::say),
                words.foreign(Sex.FEMALE.messageKey()),
                words.foreign(Sex.MALE.messageKey()),
                agesOf(population).stream()
                        .map(age -> new PyramidBand(
                                String.valueOf(age), (double) children(population, age, Sex.FEMALE), (double)
                                        children(population, age, Sex.MALE)))
                        .toList(),
                words.foreign("disparity.residents.missing"));
        return new Residents.Picture(chart, ChartText.of(chart, new ResidentsWords(words)));
    }

    private String say(double value) {
        return words.formats().number(value, 0, words.locale());
    }

    private List<Residents.Age> ages(Population population) {
        List<Residents.Age> rows = new ArrayList<>();
        for (int age : agesOf(population)) {
            rows.add(row(
                    String.valueOf(age), children(population, age, Sex.FEMALE), children(population, age, Sex.MALE)));
        }
        rows.add(row(
                words.foreign("disparity.residents.all"),
                population.children(Sex.FEMALE),
                population.children(Sex.MALE)));
        return rows;
    }

    private Residents.Age row(String name, long girls, long boys) {
        return new Residents.Age(name, words.whole(girls), words.whole(boys), words.whole(girls + boys));
    }

    private Residents.Year year(Population population, List<Ethnicity> groups) {
        return new Residents.Year(
                String.valueOf(population.year()),
                groups.stream()
                        .map(group -> words.whole(population.children(group)))
                        .toList(),
                words.whole(population.children()),
                sources(population));
    }

    private String sources(Population population) {
        return population.sources().stream()
                .map(source ->
                        words.get("source.dated", source.name(), words.formats().date(source.date(), words.locale())))
                .collect(Collectors.joining("; "));
    }
}
