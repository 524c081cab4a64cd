package org.quarterboard.kpi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CatalogueFile.Line;
import org.quarterboard.kpi.MeasureGuide.VersionKey;

/** The files of the guide, read and checked against the catalogue. */
record GuideParts(
        Map<String, Cohort> cohorts,
        Map<VersionKey, Counting> countings,
        Map<VersionKey, List<CountingRule>> rules,
        List<LayoutLine> layout) {

    private static final String ALL = "all";

    static GuideParts load(MeasureCatalogue catalogue) {
        Map<String, Cohort> cohorts = cohorts(catalogue);
        return new GuideParts(
                cohorts,
                countings(catalogue, cohorts),
                rules(catalogue),
                CatalogueFile.read("long-layout.csv", GuideParts::layoutLine));
    }

    private static Map<String, Cohort> cohorts(MeasureCatalogue catalogue) {
        Map<String, List<Cohort.Line>> lines = new LinkedHashMap<>();
        CatalogueFile.read("cohorts.csv", line -> {
            Cohort.Line condition = new Cohort.Line(line.item("part", Cohort.Part.class), line.text("item"));
            if (condition.part() == Cohort.Part.WITHIN && !lines.containsKey(condition.item())) {
                throw line.wrong("no cohort " + condition.item() + " before this line");
            }
            if (condition.part() == Cohort.Part.ORDER && !known(catalogue, condition.item())) {
                throw line.wrong("no category " + condition.item());
            }
            return lines.computeIfAbsent(line.text("cohort"), ignored -> new ArrayList<>())
                    .add(condition);
        });
        Map<String, Cohort> cohorts = new LinkedHashMap<>();
        lines.forEach((key, conditions) -> cohorts.put(key, new Cohort(key, conditions)));
        return cohorts;
    }

    private static boolean known(MeasureCatalogue catalogue, String category) {
        int sign = Math.max(category.indexOf('='), 0);
        Category wanted = new Category(category.substring(0, sign), category.substring(sign + 1));
        return catalogue.items(wanted.dimension()).contains(wanted);
    }

    private static Map<VersionKey, Counting> countings(MeasureCatalogue catalogue, Map<String, Cohort> cohorts) {
        Map<VersionKey, Counting> countings = new HashMap<>();
        CatalogueFile.read("definitions.csv", line -> {
            if (!cohorts.containsKey(line.text("cohort"))) {
                throw line.wrong("no cohort " + line.text("cohort"));
            }
            Counting counting = new Counting(line.text("cohort"), line.text("counted"), optional(line, "out_of"));
            for (VersionKey key : versions(line, line.text("version"), line.text("measure"), catalogue)) {
                if (countings.put(key, counting) != null) {
                    throw line.wrong(key.measure() + " v" + key.version() + " stands twice");
                }
            }
            return counting;
        });
        for (Measure measure : catalogue.measures()) {
            for (DefinitionVersion version : measure.versions()) {
                if (!countings.containsKey(new VersionKey(measure.code(), version.number()))) {
                    throw new CatalogueException(
                            "definitions.csv", 0, "says nothing of " + measure.code() + " " + version.token());
                }
            }
        }
        return countings;
    }

    private static Map<VersionKey, List<CountingRule>> rules(MeasureCatalogue catalogue) {
        Map<VersionKey, List<CountingRule>> rules = new HashMap<>();
        CatalogueFile.read("rules.csv", line -> {
            CountingRule rule = new CountingRule(
                    line.text("rule"),
                    line.item("kind", RuleKind.class),
                    line.text("checked").isEmpty() ? RuleCheck.NONE : line.item("checked", RuleCheck.class));
            if ((rule.kind() == RuleKind.NOTE) != (rule.check() == RuleCheck.NONE)) {
                throw line.wrong("a rule is checked if and only if something comes of it");
            }
            for (String measure : line.text("measures").split(" ", -1)) {
                for (VersionKey key : versions(line, line.text("version"), measure, catalogue)) {
                    rules.computeIfAbsent(key, ignored -> new ArrayList<>()).add(rule);
                }
            }
            return rule;
        });
        return rules;
    }

    /** The versions that a line speaks of: one, or all that the measure has. */
    private static List<VersionKey> versions(Line line, String version, String code, MeasureCatalogue catalogue) {
        if (code.isEmpty()) {
            throw line.wrong("names no measure");
        }
        Measure measure = catalogue.find(new MeasureCode(code)).orElseThrow(() -> line.wrong("no measure " + code));
        List<VersionKey> keys = measure.versions().stream()
                .filter(each -> version.equals(ALL) || version.equals(each.token()))
                .map(each -> new VersionKey(measure.code(), each.number()))
                .toList();
        if (keys.isEmpty()) {
            throw line.wrong(code + " has no version " + version);
        }
        return keys;
    }

    private static LayoutLine layoutLine(Line line) {
        return new LayoutLine(
                line.text("measure_short_description"),
                String.join(
                        ", ",
                        Arrays.stream(new String[] {
                                    line.text("measure_category"),
                                    line.text("time_point"),
                                    line.text("suitability"),
                                    line.text("completion"),
                                    line.text("seniority"),
                                    line.text("ETE_part_time_full_time")
                                })
                                .filter(part -> !part.isEmpty())
                                .distinct()
                                .toList()),
                line.text("submeasure_number"),
                line.text("measure_numerator"),
                line.text("measure_denominator"),
                cell(line, "numerator_cell"),
                cell(line, "numerator_cell_v1"));
    }

    private static @Nullable CellCode cell(Line line, String column) {
        String code = optional(line, column);
        return code == null ? null : new CellCode(code);
    }

    private static @Nullable String optional(Line line, String column) {
        String text = line.text(column);
        return text.isEmpty() ? null : text;
    }
}
