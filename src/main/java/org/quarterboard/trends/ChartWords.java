package org.quarterboard.trends;

import org.quarterboard.charts.TrendWords;

/** The phrases that the text alternative of a chart is put together from. */
record ChartWords(Words words) implements TrendWords {

    @Override
    public String quarterHeader() {
        return words.get("table.quarter");
    }

    @Override
    public String remarksHeader() {
        return words.get("table.remark");
    }

    @Override
    public String missing() {
        return words.get("text.missing");
    }

    @Override
    public String head(String title, String subtitle) {
        return words.get("text.head", title, subtitle);
    }

    @Override
    public String newest(String quarter, String value) {
        return words.get("text.newest", quarter, value);
    }

    @Override
    public String nothing() {
        return words.get("text.nothing");
    }

    @Override
    public String centre(String centre, String from, String to) {
        return from.equals(to)
                ? words.get("text.centre-one", centre, from)
                : words.get("text.centre", centre, from, to);
    }

    @Override
    public String limits(String centre, String lower, String upper, String from, String to) {
        return words.get("text.limits", centre, lower, upper, from, to);
    }

    @Override
    public String changed(String name, String quarter) {
        return words.get("text.changed", name, quarter);
    }

    @Override
    public String signal(String word, String from, String to) {
        return from.equals(to) ? words.get("text.signal-one", word, from) : words.get("text.signal", word, from, to);
    }
}
