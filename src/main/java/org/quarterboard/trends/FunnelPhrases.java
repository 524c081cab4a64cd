package org.quarterboard.trends;

import org.quarterboard.charts.FunnelWords;

/** The phrases that the text alternative of a funnel is put together from. */
record FunnelPhrases(Words words) implements FunnelWords {

    @Override
    public String nameHeader() {
        return words.get("funnel.service");
    }

    @Override
    public String zoneHeader() {
        return words.get("funnel.zone");
    }

    @Override
    public String missing() {
        return words.get("text.missing");
    }

    @Override
    public String unnamed() {
        return words.get("funnel.unnamed");
    }

    @Override
    public String head(String title, String subtitle) {
        return words.get("text.head", title, subtitle);
    }

    @Override
    public String own(String name, String value, String size, String zone) {
        return words.get("funnel.point", name, value, size, zone);
    }

    @Override
    public String nothing() {
        return words.get("funnel.nothing");
    }

    @Override
    public String limits(String comparator, String inner, String outer) {
        return words.get("funnel.limits", comparator, inner, outer);
    }

    @Override
    public String zone(String word, int services) {
        return words.get("funnel.others", services, word);
    }
}
