package org.quarterboard.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.kpi.Cohort.Part;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;

/** Writes the catalogue down as a document: every measure with its definitions, breakdowns and rules. */
final class CatalogueDocument {

    static final String BEGIN = "<!-- Generated from src/main/resources/catalogue: change the data, not this file. -->";
    private static final Locale ENGLISH = Messages.ENGLISH;

    private final Messages messages = new Messages();
    private final Formats formats = new Formats(messages);
    private final GuideWords words = new GuideWords(messages, formats);
    private final MeasureGuide guide;
    private final StringBuilder text = new StringBuilder();

    CatalogueDocument(MeasureGuide guide) {
        this.guide = guide;
    }

    String write() {
        text.append("# The measures\n\n").append(BEGIN).append("\n\n");
        text.append("Every measure of KPI 1 to 10 as the KPI guidance v2.1 (July 2025) defines it, and the established")
                .append(" indicators beside them.\nHow the files fit together stands in")
                .append(" [measure-catalogue.md](measure-catalogue.md).\n");
        for (int kpi : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0}) {
            heading(2, words.kpi(kpi, false, ENGLISH));
            List<Measure> measures = guide.catalogue().ofKpi(kpi);
            definitions(measures);
            measures.forEach(this::details);
        }
        heading(2, "Cohorts");
        guide.cohorts().forEach(this::cohort);
        heading(2, "Breakdowns");
        guide.catalogue().dimensions().forEach(this::dimension);
        return text.toString();
    }

    private void definitions(List<Measure> measures) {
        row("Code", "Version", "Holds", "Measure", "Counted", "Out of", "Shown as", "Better", "When", "Broken down by");
        row("---", "---", "---", "---", "---", "---", "---", "---", "---", "---");
        for (Measure measure : measures) {
            for (DefinitionVersion version : measure.versions()) {
                Counting counting = guide.counting(measure.code(), version.number());
                row(
                        measure.code().value(),
                        version.token(),
                        version.validFrom() + " – "
                                + Optional.ofNullable(version.validTo())
                                        .map(Object::toString)
                                        .orElse(""),
                        withWales(version.titleKey(false), version.titleKey(true)),
                        withWales(counting.countedKey(), counting.countedKey() + ".wales"),
                        counting.outOfKey().map(this::t).orElse("–"),
                        words.unit(version, ENGLISH),
                        version.better().name().toLowerCase(Locale.ROOT),
                        String.join("; ", words.stages(guide, measure, version, ENGLISH)),
                        guide.breakdowns(measure.code(), version.number()).stream()
                                .map(dimension -> t(Category.dimensionKey(dimension)))
                                .collect(Collectors.joining("; ")));
            }
        }
        text.append('\n');
    }

    private void details(Measure measure) {
        int version = measure.newest().number();
        List<String> lines = new ArrayList<>();
        lines.add("Cohort: "
                + t(guide.cohort(guide.counting(measure.code(), version).cohort())
                        .messageKey()) + ".");
        if (measure.caseLevelOnly()) {
            lines.add("Case-level data only.");
        }
        for (CountingRule rule : guide.rules(measure.code(), version)) {
            String kind = rule.kind() == RuleKind.NOTE
                    ? ""
                    : " (**" + rule.kind().name().toLowerCase(Locale.ROOT) + "**)";
            lines.add(t(rule.messageKey()) + kind);
        }
        Stream.concat(
                        guide.catalogue().breaks(measure.code()).stream(),
                        guide.catalogue().planned(measure.code()).stream())
                .forEach(mark -> lines.add(t(mark.messageKey()) + (mark.severs() ? "" : " (does not sever)")));
        List<String> rows = guide.layoutLines(measure.code()).stream()
                .map(line -> "`" + line.numerator() + "`")
                .toList();
        lines.add("National file: " + (rows.isEmpty() ? "no row." : rows(rows)));
        heading(3, measure.code() + " " + t(measure.newest().titleKey(false)));
        lines.forEach(line -> text.append("- ").append(line).append('\n'));
    }

    private static String rows(List<String> rows) {
        return rows.size() <= 3
                ? String.join(", ", rows) + "."
                : rows.size() + " rows, " + rows.getFirst() + " to " + rows.getLast() + ".";
    }

    private void cohort(Cohort cohort) {
        heading(3, t(cohort.messageKey()));
        for (Part part : Part.values()) {
            List<Cohort.Line> lines = cohort.lines(part);
            if (!lines.isEmpty()) {
                text.append("\n").append(t(part.messageKey())).append(":\n\n");
                lines.forEach(
                        line -> text.append("- ").append(t(line.messageKey())).append('\n'));
            }
        }
    }

    private void dimension(String dimension) {
        heading(3, t(Category.dimensionKey(dimension)) + " (`" + dimension + "`)");
        for (Category item : guide.catalogue().items(dimension)) {
            text.append("- ")
                    .append(withWales(item.messageKey(), item.messageKey() + ".wales"))
                    .append(" (`")
                    .append(item.item())
                    .append("`)\n");
        }
    }

    private String withWales(String key, String wales) {
        return t(key) + (!wales.equals(key) && messages.has(wales) ? " (Wales: " + t(wales) + ")" : "");
    }

    private void heading(int level, String heading) {
        text.append('\n').append("#".repeat(level)).append(' ').append(heading).append("\n\n");
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String t(String key) {
        return messages.get(key, ENGLISH);
    }
}
