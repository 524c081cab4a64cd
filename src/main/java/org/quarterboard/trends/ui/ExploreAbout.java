package org.quarterboard.trends.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterboard.trends.Exploration;
import org.quarterboard.trends.ExploreFilter;

/**
 * What a file of the explorer answers, and what it leaves out, line by line: a heading and its words. The figures
 * themselves stand in a table of nothing else, so that a program reads them; this stands beside them.
 */
record ExploreAbout(ExploreFile file) {

    /** What a line is about, and the line. */
    record Line(String heading, String words) {}

    List<Line> lines() {
        Exploration shown = file.shown();
        ExploreFilter filter = shown.filter();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(t("trends.explore.measure-label"), shown.measure()));
        lines.add(new Line(t("trends.explore.by"), shown.breakdown()));
        lines.add(new Line(t("trends.explore.services"), services(shown)));
        lines.add(new Line(t("trends.explore.from"), filter.from().nationalLabel()));
        lines.add(new Line(t("trends.explore.to"), filter.to().nationalLabel()));
        lines.add(new Line(
                t("trends.explore.values"), t(filter.share() ? "trends.explore.shares" : "trends.explore.counts")));
        lines.add(new Line(t("trends.explore.about.address"), ExplorePath.PAGE + "?" + filter.query()));
        lines.add(new Line(t("trends.explore.about.made"), file.made()));
        lines.add(new Line(
                t("trends.explore.about.figures"), Integer.toString(file.rows().size())));
        lines.add(new Line(t("trends.explore.about.cut"), t("trends.explore.about.never-cut", Exploration.MOST_ROWS)));
        lines.add(new Line(
                t("trends.explore.column.left-out"),
                file.leftOut() == 0
                        ? t("trends.explore.about.none-left-out")
                        : t("trends.explore.problem.left-out", file.leftOut())));
        notRead(shown).forEach(problem -> lines.add(new Line(t("trends.explore.about.not-read"), problem)));
        lines.add(new Line(t("trends.page.notes"), t("trends.explore.share-note")));
        return lines;
    }

    /** But for the services, which have a line of their own. */
    private List<String> notRead(Exploration shown) {
        String leftOut = t("trends.explore.problem.left-out", shown.leftOut());
        return shown.problems().stream()
                .filter(problem -> shown.leftOut() == 0 || !problem.equals(leftOut))
                .toList();
    }

    private String services(Exploration shown) {
        if (shown.filter().all()) {
            return t("trends.explore.about.all", shown.services().size());
        }
        return shown.services().stream()
                .filter(choice -> shown.filter().services().contains(choice.token()))
                .map(Exploration.Choice::words)
                .collect(Collectors.joining("; "));
    }

    String t(String key, Object... arguments) {
        return file.messages().get(key, file.locale(), arguments);
    }
}
