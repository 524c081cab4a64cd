package org.quarterboard.disparity;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.directory.Ethnicity;
import org.quarterboard.directory.Population;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.directory.Sex;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The resident children of the directory: by ethnic group, sex and age band, and by each two and all three of them. */
@Component
@Order(1)
class DirectoryCounts implements CountSource {

    static final CountedCode RESIDENTS = new CountedCode("residents");

    private static final int LAST_OF_YOUNGER = 14;
    private static final Pattern CENSUS =
            Pattern.compile("census\\s+(?:of\\s+)?(\\d{4})|(\\d{4})\\s+census", Pattern.CASE_INSENSITIVE);

    private final ServiceDirectory directory;

    DirectoryCounts(ServiceDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<PeriodCounts> counts(ServiceId service, Counted counted) {
        return counted.code().equals(RESIDENTS)
                ? directory.populationsByAge(service).stream()
                        .map(DirectoryCounts::of)
                        .toList()
                : List.of();
    }

    /** A population is of a calendar year. Its sources are told with each count, and are no basis: every year has its own. */
    static PeriodCounts of(Population population) {
        SortedMap<GroupKey, Long> sums = new TreeMap<>();
        for (Population.Group group : population.groups()) {
            combinations(group).forEach(key -> sums.merge(key, group.children(), Long::sum));
        }
        List<CountOrigin> origins = population.sources().stream()
                .map(source -> new CountOrigin(
                        CountOrigin.Kind.DIRECTORY,
                        source.name(),
                        source.date(),
                        String.valueOf(population.year()),
                        ""))
                .toList();
        List<GroupCount> counts = new ArrayList<>();
        sums.forEach((key, children) -> counts.add(new GroupCount(key, children, CountGap.NONE, origins)));
        return PeriodCounts.of(
                new Period(
                        LocalDate.of(population.year(), Month.JANUARY, 1),
                        LocalDate.of(population.year(), Month.DECEMBER, 31)),
                basis(population.sources()),
                counts);
    }

    /** "Census 2021"; two of them where authorities are counted on different ones; empty where no source names any. */
    static String basis(List<Population.Source> sources) {
        return sources.stream()
                .map(Population.Source::name)
                .map(CENSUS::matcher)
                .filter(Matcher::find)
                .map(found -> "Census " + (found.group(1) == null ? found.group(2) : found.group(1)))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    static List<GroupKey> combinations(Population.Group group) {
        Stream<GroupKey> keys = Stream.of(GroupKey.ALL);
        keys = keys.flatMap(key -> Stream.of(key, key.with(GroupDimension.ETHNICITY, item(group.ethnicity()))));
        keys = keys.flatMap(key -> Stream.of(key, key.with(GroupDimension.SEX, item(group.sex()))));
        if (group.age() > 0) {
            String band = group.age() <= LAST_OF_YOUNGER ? "10-14" : "15-17";
            keys = keys.flatMap(key -> Stream.of(key, key.with(GroupDimension.AGE, band)));
        }
        return keys.toList();
    }

    private static String item(Ethnicity ethnicity) {
        return ethnicity == Ethnicity.NOT_KNOWN
                ? GroupDimension.UNKNOWN
                : ethnicity.name().toLowerCase(Locale.ROOT);
    }

    private static String item(Sex sex) {
        return sex.name().toLowerCase(Locale.ROOT);
    }
}
