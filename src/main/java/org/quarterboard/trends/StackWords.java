package org.quarterboard.trends;

import java.util.List;
import org.quarterboard.charts.StackedWords;

/** The phrases that the text alternative of stacked columns is put together from. */
record StackWords(Words words) implements StackedWords {

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
    public String part(String name, String value) {
        return words.get("stack.part", name, value);
    }

    @Override
    public String newest(String quarter, List<String> parts) {
        return words.get("stack.newest", quarter, words.list(parts));
    }

    @Override
    public String nothing() {
        return words.get("stack.nothing");
    }

    @Override
    public String change(String part, String firstValue, String firstQuarter, String lastValue, String lastQuarter) {
        return words.get("stack.ends", part, firstValue, firstQuarter, lastValue, lastQuarter);
    }

    @Override
    public String gaps(List<String> quarters) {
        return words.get("stack.gaps", words.list(quarters));
    }
}
