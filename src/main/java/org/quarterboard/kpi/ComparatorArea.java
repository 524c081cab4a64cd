package org.quarterboard.kpi;

/**
 * An area that is no service of the portal.
 *
 * @param name as its newest publication prints it
 */
public record ComparatorArea(Key key, String name) {

    /** Which area it is, whatever it is called. */
    public record Key(AreaKind kind, String code) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : code.compareTo(other.code);
        }
    }
}
