package org.quarterboard.disparity;

import org.quarterboard.charts.PyramidWords;

/** The phrases of which the text of the picture of residents is made. */
record ResidentsWords(DisparityWords words) implements PyramidWords {

    private String say(String key, Object... arguments) {
        return words.foreign("disparity.residents." + key, arguments);
    }

    @Override
    public String bandHeader() {
        return words.foreign("disparity.dimension.age");
    }

    @Override
    public String head(String title, String subtitle) {
        return words.get("chart.head", title, subtitle);
    }

    @Override
    public String longest(String side, String band, String value) {
        return say("longest", side, band, value);
    }

    @Override
    public String one(String longest) {
        return say("one", longest);
    }

    @Override
    public String both(String left, String right) {
        return say("both", left, right);
    }

    @Override
    public String nothing() {
        return say("nothing");
    }

    @Override
    public String band(String name, String left, String leftValue, String right, String rightValue) {
        return say("band", name, left, leftValue, right, rightValue);
    }
}
