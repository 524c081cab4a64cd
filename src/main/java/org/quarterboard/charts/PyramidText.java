package org.quarterboard.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Assembles the words of a pyramid. */
record PyramidText(PyramidChart chart, PyramidWords words) {

    ChartText text() {
        String longest = longest();
        List<String> all = new ArrayList<>(List.of(words.head(chart.title(), chart.subtitle()), longest));
        for (PyramidBand band : chart.bands()) {
            all.add(words.band(band.name(), chart.left(), say(band.left()), chart.right(), say(band.right())));
        }
        List<List<String>> rows = chart.bands().stream()
                .map(band -> List.of(band.name(), say(band.left()), say(band.right())))
                .toList();
        return new ChartText(
                longest, String.join(" ", all), List.of(words.bandHeader(), chart.left(), chart.right()), rows);
    }

    private String longest() {
        Optional<String> left = longest(chart.left(), PyramidBand::left);
        Optional<String> right = longest(chart.right(), PyramidBand::right);
        return left.isPresent() && right.isPresent()
                ? words.both(left.get(), right.get())
                : left.or(() -> right).map(words::one).orElseGet(words::nothing);
    }

    private Optional<String> longest(String side, Function<PyramidBand, @Nullable Double> value) {
        PyramidBand longest = null;
        double most = -1;
        for (PyramidBand band : chart.bands()) {
            Double length = value.apply(band);
            if (length != null && length > most) {
                longest = band;
                most = length;
            }
        }
        return longest == null ? Optional.empty() : Optional.of(words.longest(side, longest.name(), say(most)));
    }

    private String say(@Nullable Double value) {
        return value == null ? chart.missingWord() : chart.axis().value().apply(value);
    }
}
