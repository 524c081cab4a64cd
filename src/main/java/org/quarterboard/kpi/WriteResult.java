package org.quarterboard.kpi;

/** What a write did: figures that were not held before, that replaced another, and that were held already. */
public record WriteResult(int added, int changed, int unchanged) {

    public static final WriteResult NOTHING = new WriteResult(0, 0, 0);

    public WriteResult plus(WriteResult other) {
        return new WriteResult(added + other.added, changed + other.changed, unchanged + other.unchanged);
    }

    public boolean changesAnything() {
        return added + changed > 0;
    }
}
