package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import org.quarterboard.disparity.DisparityFinding;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** The numbers of a finding as they were kept: both groups, the ratio with its interval, where all of it comes from. */
final class FindingFigures extends Div {

    private static final long serialVersionUID = 1L;

    private static final int PER = 1000;

    private final transient CaseDesk desk;
    private final transient DisparityFinding finding;

    /** @param day the day on which they were kept, in words */
    FindingFigures(DisparityFinding finding, String day, CaseDesk desk) {
        this.desk = desk;
        this.finding = finding;
        add(table(day), facts());
    }

    private DataTable table(String day) {
        DataTable table = new DataTable(
                getTranslation(
                        "disparity.case.figures.caption",
                        desk.sentences().counted(finding.counted(), getLocale()),
                        desk.sentences().counted(finding.reference(), getLocale()),
                        day,
                        desk.formats().period(finding.span(), getLocale())),
                List.of(
                        Column.text(getTranslation("disparity.case.figures.group")),
                        Column.number(getTranslation("disparity.case.figures.counted")),
                        Column.number(getTranslation("disparity.case.figures.reference")),
                        Column.number(getTranslation(
                                finding.proportions()
                                        ? "disparity.case.figures.percent"
                                        : "disparity.case.figures.rate"))));
        row(
                table,
                finding.group(),
                finding.numerators().group(),
                finding.denominators().group());
        row(
                table,
                finding.baseline(),
                finding.numerators().baseline(),
                finding.denominators().baseline());
        return table;
    }

    private void row(DataTable table, GroupKey group, long numerator, long denominator) {
        table.row(
                desk.groups().label(group, getLocale()),
                whole(numerator),
                whole(denominator),
                denominator == 0
                        ? "–"
                        : desk.formats()
                                .number(
                                        (finding.proportions() ? 100.0 : PER) * numerator / denominator,
                                        1,
                                        getLocale()));
    }

    private DescriptionList facts() {
        DescriptionList list = new DescriptionList();
        list.addClassName("qb-facts");
        fact(
                list,
                "disparity.case.figures.result",
                new Badge(
                        finding.state().flagged() ? Badge.Kind.ATTENTION : Badge.Kind.NEUTRAL,
                        getTranslation(finding.state().messageKey())));
        fact(list, "disparity.case.figures.ratio", new Span(ratio()));
        fact(list, "disparity.case.figures.interval", new Span(interval()));
        fact(
                list,
                "disparity.case.figures.method",
                new Span(getTranslation(
                        finding.proportions()
                                ? "disparity.case.figures.proportions"
                                : "disparity.case.figures.rates")));
        fact(list, "disparity.case.figures.tested", new Span(whole(finding.tested())));
        fact(list, "disparity.case.figures.span", new Span(desk.formats().period(finding.span(), getLocale())));
        UnorderedList sources = new UnorderedList();
        finding.sources().forEach(source -> sources.add(new ListItem(source)));
        fact(
                list,
                "disparity.case.figures.sources",
                finding.sources().isEmpty() ? new Span(getTranslation("disparity.case.figures.no-sources")) : sources);
        return list;
    }

    private String ratio() {
        return finding.ratio().isPresent()
                ? two(finding.ratio().getAsDouble())
                : getTranslation("disparity.case.figures.none");
    }

    private String interval() {
        if (finding.lower().isEmpty()) {
            return getTranslation("disparity.case.figures.none");
        }
        String lower = two(finding.lower().getAsDouble());
        return finding.upper().isPresent()
                ? getTranslation(
                        "disparity.case.figures.limits",
                        lower,
                        two(finding.upper().getAsDouble()))
                : getTranslation("disparity.case.figures.lower-only", lower);
    }

    private String two(double value) {
        return desk.formats().number(value, 2, getLocale());
    }

    private String whole(long value) {
        return desk.formats().number(BigDecimal.valueOf(value), 0, getLocale());
    }

    private void fact(DescriptionList list, String key, Component value) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
