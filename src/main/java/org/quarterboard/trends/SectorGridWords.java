package org.quarterboard.trends;

import java.util.List;
import org.quarterboard.charts.GridWords;

/** The phrases that the text alternative of the grid of sectors is put together from. */
record SectorGridWords(Words words) implements GridWords {

    @Override
    public String rowHeader() {
        return words.get("sectors.sector");
    }

    @Override
    public String head(String title, String subtitle) {
        return words.get("text.head", title, subtitle);
    }

    @Override
    public String state(String word, List<String> rows) {
        return words.get("sectors.text.state", word, words.list(rows));
    }

    @Override
    public String newest(String quarter, List<String> states) {
        return words.get("sectors.text.newest", quarter, String.join("; ", states));
    }

    @Override
    public String stretch(String word, String from, String to) {
        return from.equals(to)
                ? words.get("sectors.text.stretch-one", word, from)
                : words.get("sectors.text.stretch", word, from, to);
    }

    @Override
    public String row(String name, List<String> stretches) {
        return words.get("sectors.text.row", name, String.join("; ", stretches));
    }
}
