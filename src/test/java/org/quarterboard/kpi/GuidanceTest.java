package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterboard.kpi.Cohort.Part;
import org.quarterboard.shared.Messages;

/** The catalogue as it stands now holds every measure, stage and category of the guidance, and none besides. */
class GuidanceTest {

    private static final MeasureCatalogue CATALOGUE = MeasureCatalogue.load();
    private static final MeasureGuide GUIDE = MeasureGuide.load(CATALOGUE);
    private static final Messages MESSAGES = new Messages();

    /** Breakdowns of the national file alone: it groups what the guidance lists singly. */
    private static final Set<String> GROUPED_BY_THE_FILE = Set.of("accommodation-group", "provision-group");

    /** "Demographic characteristics" the guidance says, and lists none: the national file does. */
    private static final Set<String> LISTED_BY_THE_FILE = Set.of("ethnicity", "sex", "age");

    @Test
    void everyMeasureIsThereAndNoneIsInvented() {
        assertThat(CATALOGUE.measures().stream().filter(measure -> !measure.established()))
                .extracting(measure -> measure.code().value())
                .containsExactlyElementsOf(Guidance.items("measure"));
        assertThat(Guidance.rows("measure")).hasSize(60);
        // The guidance prints the code 6a twice.
        assertThat(Guidance.items("measure")).contains("6a-i", "6a-ii").doesNotContain("6a");
    }

    @Test
    void everyMeasureStandsInItsSection() {
        assertThat(Guidance.rows("measure"))
                .allSatisfy(
                        row -> assertThat(row.section()).startsWith(measure(row).kpi() + " – "));
    }

    @Test
    void everyMeasureIsCountedWhenTheGuidanceSays() {
        assertThat(Guidance.rows("measure"))
                .allSatisfy(row -> assertThat(GUIDE
                                .stages(
                                        measure(row).code(),
                                        measure(row).newest().number())
                                .stream()
                                .map(Stage::code))
                        .as(row.item())
                        .containsExactlyInAnyOrderElementsOf(row.stages()));
    }

    @Test
    void everyMeasureIsBrokenDownAsTheGuidanceSays() {
        assertThat(Guidance.rows("measure")).allSatisfy(row -> {
            List<String> breakdowns = new ArrayList<>(
                    GUIDE.breakdowns(measure(row).code(), measure(row).newest().number()));
            breakdowns.removeAll(GROUPED_BY_THE_FILE);
            assertThat(breakdowns).as(row.item()).containsExactlyInAnyOrderElementsOf(row.breakdowns());
            assertThat(measure(row).caseLevelOnly()).as(row.item()).isEqualTo(row.caseLevelOnly());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suitability",
                "accommodation",
                "school-age",
                "offer",
                "provision",
                "hours",
                "attendance",
                "intervention",
                "completion",
                "counted",
                "resolution",
                "care",
                "sector",
                "offence",
                "order"
            })
    void everyCategoryIsThereAndNoneIsInvented(String dimension) {
        assertThat(inUse(dimension)).containsExactlyInAnyOrderElementsOf(Guidance.items(dimension));
    }

    /** Two categories more are rows of the national file: offered nothing, and offered but not attending. */
    @Test
    void whatTheFileAddsToOfferedAndAttendingIsInTheFile() {
        List<String> added = new ArrayList<>(inUse("take-up"));
        assertThat(added).containsAll(Guidance.items("take-up"));
        added.removeAll(Guidance.items("take-up"));
        assertThat(added).containsExactlyInAnyOrder("offered-nothing", "did-not-attend");
        assertThat(inFile("take-up")).containsAll(added);
    }

    @Test
    void whatTheGuidanceLeavesOpenIsAsTheFilePrintsIt() {
        for (String dimension : GROUPED_BY_THE_FILE) {
            assertThat(inUse(dimension)).as(dimension).isEqualTo(inFile(dimension));
        }
        for (String dimension : LISTED_BY_THE_FILE) {
            assertThat(inUse(dimension)).as(dimension).isEqualTo(inFile(dimension));
        }
        // "Five or more"; knife offences "regardless of seriousness score".
        assertThat(items("9d", "seriousness")).isEqualTo(scores(5, 8)).isEqualTo(inFile("seriousness"));
        assertThat(items("9g", "seriousness")).isEqualTo(scores(1, 8));
    }

    @Test
    void noBreakdownIsUsedThatIsNeitherPrintedNorInTheFile() {
        Set<String> known = new HashSet<>(GROUPED_BY_THE_FILE);
        known.addAll(LISTED_BY_THE_FILE);
        Guidance.rows("measure").forEach(row -> known.addAll(row.breakdowns()));
        Set<String> used = new TreeSet<>();
        for (Measure measure : CATALOGUE.measures()) {
            if (!measure.established()) {
                used.addAll(GUIDE.breakdowns(measure.code(), measure.newest().number()));
            }
        }
        assertThat(used).isSubsetOf(known);
    }

    @Test
    void listsHaveTheLengthThatTheGuidanceGivesThem() {
        assertThat(Guidance.rows("accommodation")).hasSize(24);
        assertThat(Guidance.rows("provision")).hasSize(26);
        assertThat(Guidance.rows("order")).hasSize(7);
        assertThat(Guidance.rows("resolution")).hasSize(6);
        assertThat(Guidance.rows("sector")).hasSize(5);
        assertThat(Guidance.rows("care")).hasSize(4);
        assertThat(Guidance.rows("intervention")).hasSize(7);
        assertThat(Guidance.rows("status-in")).hasSize(8);
        assertThat(Guidance.rows("status-out")).hasSize(8);
        assertThat(Guidance.rows("kpi6-status-in")).hasSize(8);
    }

    @Test
    void theInterventionsOfKpi4AndOfKpi5AreKeptApart() {
        assertThat(items("4c", "intervention")).containsExactlyInAnyOrderElementsOf(ofSection("4", "intervention"));
        assertThat(items("5c", "intervention")).containsExactlyInAnyOrderElementsOf(ofSection("5", "intervention"));
    }

    @Test
    void theCohortIsThatOfTheGuidance() {
        assertCohort("orders", Part.INCLUDES, Guidance.items("cohort-includes"));
        assertCohort("orders", Part.EXCLUDES, Guidance.items("cohort-excludes"));
        assertCohort(
                "orders",
                Part.ORDER,
                Guidance.items("order").stream().map("order="::concat).toList());
        assertCohort("orders", Part.STATUS_IN, Guidance.items("status-in"));
        assertCohort("orders", Part.STATUS_OUT, Guidance.items("status-out"));
        assertCohort("resolutions", Part.STATUS_IN, Guidance.items("kpi6-status-in"));
        assertCohort("resolutions", Part.STATUS_OUT, List.of());
        assertCohort(
                "resolutions",
                Part.ORDER,
                Guidance.items("resolution").stream().map("resolution="::concat).toList());
    }

    /** A line of the copy that names the wrong thing would pass all the rest. */
    @Test
    void whatIsShownSpeaksOfWhatIsPrinted() {
        for (String dimension : CATALOGUE.dimensions()) {
            for (Guidance.Row row : Guidance.rows(dimension)) {
                String shown =
                        MESSAGES.get(new Category(dimension, row.item()).messageKey() + wales(row), Messages.ENGLISH);
                assertThat(words(shown)).as(row.printed() + " | " + shown).containsAnyElementsOf(words(row.printed()));
            }
        }
        for (String kind : List.of("status-in", "status-out", "kpi6-status-in")) {
            for (Guidance.Row row : Guidance.rows(kind)) {
                Part part = kind.equals("status-out") ? Part.STATUS_OUT : Part.STATUS_IN;
                String shown = MESSAGES.get(new Cohort.Line(part, row.item()).messageKey(), Messages.ENGLISH);
                assertThat(words(shown)).as(row.printed() + " | " + shown).containsAnyElementsOf(words(row.printed()));
                assertThat(shown.startsWith("Not completed"))
                        .as(shown)
                        .isEqualTo(row.printed().startsWith("Not completed"));
            }
        }
    }

    private static String wales(Guidance.Row row) {
        return row.printed().endsWith("(Wales)") ? ".wales" : "";
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty()
                        && !Set.of("completed", "not", "order", "with", "of", "and")
                                .contains(word))
                .collect(Collectors.toSet());
    }

    private static void assertCohort(String cohort, Part part, List<String> items) {
        assertThat(GUIDE.cohort(cohort).lines(part).stream().map(Cohort.Line::item))
                .as(cohort + " " + part)
                .containsExactlyInAnyOrderElementsOf(items);
    }

    private static Measure measure(Guidance.Row row) {
        return CATALOGUE.measure(new MeasureCode(row.item()));
    }

    private static List<String> ofSection(String section, String kind) {
        return Guidance.rows(kind).stream()
                .filter(row -> row.section().startsWith(section + " "))
                .map(Guidance.Row::item)
                .toList();
    }

    private static List<String> scores(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
    }

    private static List<String> items(String measure, String dimension) {
        Measure found = CATALOGUE.measure(new MeasureCode(measure));
        return GUIDE.items(found.code(), found.newest().number(), dimension).stream()
                .map(Category::item)
                .toList();
    }

    /** The items that the newest definitions of KPI 1 to 10 use. */
    private static List<String> inUse(String dimension) {
        return CATALOGUE.items(dimension).stream()
                .map(Category::item)
                .filter(item -> CATALOGUE.measures().stream()
                        .filter(measure -> !measure.established())
                        .anyMatch(measure ->
                                items(measure.code().value(), dimension).contains(item)))
                .toList();
    }

    /** The items that rows of the national file carry under the newest definitions. */
    private static List<String> inFile(String dimension) {
        Set<String> carried = CATALOGUE.measures().stream()
                .flatMap(measure -> GUIDE.layoutLines(measure.code()).stream())
                .flatMap(line -> line.nowCell().flatMap(CATALOGUE::cell).stream())
                .flatMap(cell -> cell.item(dimension).stream())
                .collect(Collectors.toSet());
        return CATALOGUE.items(dimension).stream()
                .map(Category::item)
                .filter(carried::contains)
                .toList();
    }
}
