package org.quarterboard.disparity;

import java.util.regex.Pattern;

/** Names something that is counted by group, such as stop-search or residents. */
public record CountedCode(String value) implements Comparable<CountedCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public CountedCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the code of anything counted: " + value);
        }
    }

    @Override
    public int compareTo(CountedCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
