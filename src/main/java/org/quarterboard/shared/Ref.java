package org.quarterboard.shared;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An opaque pointer to a thing in some room. Whoever holds one knows only which kind it is and that the room that
 * owns the kind can resolve it.
 *
 * @param kind a lower-case word such as {@code meeting} or {@code import}
 * @param id the thing's public id
 */
public record Ref(String kind, UUID id) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{1,30}");

    public Ref {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("Not a kind of reference: " + kind);
        }
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
