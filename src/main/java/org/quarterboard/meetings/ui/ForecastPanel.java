package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.quarterboard.boards.QuorumRule.Missing;
import org.quarterboard.meetings.Forecast;
import org.quarterboard.meetings.ForecastWords;
import org.quarterboard.meetings.SectorForecast;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** What to expect of the meeting: whom to ring, KPI 8, the quorum, and where each sector stands. */
final class ForecastPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ForecastWords words;
    private final transient Forecast forecast;
    private final transient Locale locale;

    private ForecastPanel(Forecast forecast, ForecastWords words, Locale locale) {
        this.forecast = forecast;
        this.words = words;
        this.locale = locale;
        addClassName("qb-forecast");
        add(new H2(getTranslation("invitations.forecast.heading")));
        add(new Paragraph(getTranslation("invitations.forecast.answered", forecast.answered(), forecast.invited())));
        calls();
    }

    /** The sentences alone, for a page that is about more than this. */
    static ForecastPanel brief(Forecast forecast, ForecastWords words, Locale locale) {
        ForecastPanel panel = new ForecastPanel(forecast, words, locale);
        panel.add(new Paragraph(words.kpi8(forecast, locale)), new Paragraph(words.quorum(forecast, locale)));
        return panel;
    }

    /** All of it. */
    static ForecastPanel whole(Forecast forecast, ForecastWords words, Locale locale) {
        ForecastPanel panel = new ForecastPanel(forecast, words, locale);
        panel.kpi8();
        panel.quorum();
        return panel;
    }

    private void calls() {
        List<SectorForecast> calls = forecast.calls();
        if (calls.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("qb-calls");
        calls.forEach(sector -> list.add(new ListItem(words.call(sector, locale))));
        add(list);
    }

    private void kpi8() {
        add(new H3(getTranslation("invitations.forecast.kpi8")), new Paragraph(words.kpi8(forecast, locale)));
        if (forecast.laterInQuarter()) {
            add(new Paragraph(getTranslation("invitations.forecast.later")));
        }
        DataTable three = new DataTable(
                getTranslation("invitations.forecast.caption"),
                List.of(
                        Column.text(getTranslation("invitations.col.case")),
                        Column.number(getTranslation("invitations.col.kpi8")),
                        Column.text(getTranslation("invitations.col.quorum"))));
        three.row(
                getTranslation("invitations.case.low"),
                String.valueOf(forecast.kpi8().low()),
                quorate(forecast.missing().low()));
        three.row(
                getTranslation("invitations.case.likely"),
                String.valueOf(forecast.kpi8().likely()),
                quorate(forecast.missing().likely()));
        three.row(
                getTranslation("invitations.case.high"),
                String.valueOf(forecast.kpi8().high()),
                quorate(forecast.missing().high()));
        add(three);
        if (forecast.delegates() > 0) {
            add(new Paragraph(getTranslation("invitations.forecast.delegates", forecast.delegates())));
        }
        DataTable sectors = new DataTable(
                getTranslation("invitations.forecast.sectors"),
                List.of(
                        Column.text(getTranslation("invitations.col.sector")),
                        Column.text(getTranslation("invitations.col.expected"))));
        for (SectorForecast sector : forecast.sectors()) {
            sectors.row(
                    new Span(words.name(sector.sector(), locale)),
                    new Badge(kind(sector.expectation()), words.expectation(sector, locale)));
        }
        add(sectors);
    }

    private void quorum() {
        add(new H3(getTranslation("invitations.forecast.quorum")), new Paragraph(words.quorum(forecast, locale)));
        List<String> missing = words.missing(forecast.missing().low(), locale);
        if (!missing.isEmpty()) {
            UnorderedList list = new UnorderedList();
            missing.forEach(sentence -> list.add(new ListItem(sentence)));
            add(new Paragraph(getTranslation("invitations.missing.lead")), list);
        }
    }

    private String quorate(Missing missing) {
        if (forecast.rule().isNone()) {
            return getTranslation("invitations.quorate.no-rule");
        }
        return getTranslation(missing.nothing() ? "invitations.quorate.yes" : "invitations.quorate.no");
    }

    private static Badge.Kind kind(SectorForecast.Expectation expectation) {
        return switch (expectation) {
            case SENIOR -> Badge.Kind.GOOD;
            case NOT_ANSWERED, DELEGATE_NOT_ANSWERED -> Badge.Kind.ATTENTION;
            case DELEGATE -> Badge.Kind.NEUTRAL;
            case NOBODY, VACANT -> Badge.Kind.PROBLEM;
        };
    }
}
