package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterboard.charts.TrendChart;
import org.quarterboard.charts.TrendSegment;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.BulletList;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.ListItem;
import org.quarterboard.documents.Run;
import org.quarterboard.trends.MeasurePage;
import org.quarterboard.trends.MeasureRow;

/** The terms that this paper uses, each with what it means; a term that it does not use is left out. */
record Glossary(PaperWords words) {

    Section of(PaperSource source) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, words.get("glossary.heading"), "glossary"));
        blocks.add(new BulletList(terms(source).stream()
                .map(term -> ListItem.of(
                        Run.bold(words.get("term." + term + ".name")),
                        Run.of(": " + words.get("term." + term + ".text"))))
                .toList()));
        return Section.of("glossary", blocks);
    }

    private static Set<String> terms(PaperSource source) {
        Set<String> terms = new LinkedHashSet<>(List.of("kpi", "quarter", "sector", "senior", "delegate"));
        List<MeasurePage> pages = Stream.concat(source.kpis().stream(), source.established().stream())
                .map(ShownMeasure::page)
                .toList();
        if (!source.established().isEmpty()) {
            terms.add("established");
        }
        pages.forEach(page -> add(terms, page));
        if (source.groups().stream().anyMatch(paper -> !paper.overview().lines().isEmpty())) {
            terms.addAll(List.of("interval", "ratio", "clear"));
        }
        return terms;
    }

    private static void add(Set<String> terms, MeasurePage page) {
        if (page.rows().stream().anyMatch(row -> !row.texts().denominator().isEmpty())) {
            terms.add("fraction");
        }
        page.latest().filter(latest -> latest.interval().isPresent()).ifPresent(latest -> terms.add("interval"));
        page.chart().ifPresent(chart -> add(terms, chart));
        if (page.rows().stream().anyMatch(MeasureRow::provisional)
                || page.others().stream().anyMatch(other -> other.provisional())) {
            terms.add("provisional");
        }
    }

    private static void add(Set<String> terms, TrendChart chart) {
        for (TrendSegment segment : chart.segments()) {
            terms.add(segment.limits() == null ? "centre" : "limits");
        }
        if (!chart.breaks().isEmpty()) {
            terms.add("definition");
        }
    }
}
