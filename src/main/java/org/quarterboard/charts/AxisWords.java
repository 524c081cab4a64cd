package org.quarterboard.charts;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The words of an axis, which remembers what it has said: a chart that was drawn can be kept with its words and drawn again
 * from them, letter by letter, when whoever made them is gone.
 */
public final class AxisWords implements DoubleFunction<String> {

    private static final DoubleFunction<String> PLAIN = AxisWords::plain;

    private final DoubleFunction<String> source;
    private final SortedMap<Double, String> said = Collections.synchronizedSortedMap(new TreeMap<>());

    private AxisWords(DoubleFunction<String> source) {
        this.source = source;
    }

    static AxisWords of(DoubleFunction<String> words) {
        return words instanceof AxisWords known ? known : new AxisWords(words);
    }

    /** Words that were kept; a value that was never asked for is said as a plain number. */
    public static AxisWords kept(Map<Double, String> said) {
        AxisWords words = new AxisWords(PLAIN);
        words.said.putAll(said);
        return words;
    }

    @Override
    public String apply(double value) {
        return said.computeIfAbsent(value, source::apply);
    }

    /** What was said so far. */
    public SortedMap<Double, String> said() {
        synchronized (said) {
            return new TreeMap<>(said);
        }
    }

    /** The same if they come from the same place; kept words if they are the same words. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AxisWords words
                && source.equals(words.source)
                && (!source.equals(PLAIN) || said().equals(words.said()));
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf(Math.round(value)) : String.valueOf(value);
    }
}
