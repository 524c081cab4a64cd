package org.quarterboard.disparity.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.GroupWords;
import org.quarterboard.disparity.ReleaseReport;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.statistics.DisclosureReason;

/** What is hidden and why, in words. */
record ReleaseReportParts(ReleaseReport report, GroupWords groups, Locale locale, GroupTables.Words words) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.t(
                "disparity.release.preview.shown",
                report.shown(),
                report.hidden().size(),
                report.threshold()));
        for (DisclosureReason reason : DisclosureReason.values()) {
            int hidden = report.why().getOrDefault(reason, 0);
            if (hidden > 0) {
                lines.add(words.t("disparity.release.preview." + reason, hidden, report.threshold()));
            }
        }
        if (!report.nothing().isEmpty()) {
            lines.add(words.t("disparity.release.preview.nothing", names(report.nothing())));
        }
        if (!report.publishable()) {
            lines.add(words.t("disparity.release.preview.unsafe", names(report.unsafe())));
            if (report.before()) {
                lines.add(words.t("disparity.release.preview.unsafe-before"));
            }
        }
        return lines;
    }

    private String names(List<CountedCode> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining("; "));
    }

    private String name(CountedCode code) {
        return words.t("disparity.counted." + code);
    }

    DataTable table() {
        DataTable table = new DataTable(
                words.t("disparity.release.preview.where"),
                List.of(
                        Column.text(words.t("disparity.page.table.group")),
                        Column.text(words.t("disparity.release.preview.col.number")),
                        Column.text(words.t("disparity.release.preview.col.table")),
                        Column.text(words.t("disparity.release.preview.col.why"))));
        report.hidden()
                .forEach(one -> table.row(
                        groups.label(one.group(), locale),
                        name(one.counted()),
                        name(one.table()) + ", "
                                + one.by().stream()
                                        .map(dimension -> words.t(dimension.messageKey()))
                                        .collect(Collectors.joining(", ")),
                        words.t("disparity.release.why." + one.reason(), report.threshold())));
        return table;
    }
}
