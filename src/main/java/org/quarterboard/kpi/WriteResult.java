package org.quarterboard.kpi;

/**
 * What a write did: figures that were not held before, that replaced another, that were held already, and that were held
 * and are no longer returned.
 */
public record WriteResult(int added, int changed, int unchanged, int withdrawn) {

    public static final WriteResult NOTHING = new WriteResult(0, 0, 0, 0);

    /** Where nothing was withdrawn. */
    public WriteResult(int added, int changed, int unchanged) {
        this(added, changed, unchanged, 0);
    }

    public WriteResult plus(WriteResult other) {
        return new WriteResult(
                added + other.added, changed + other.changed, unchanged + other.unchanged, withdrawn + other.withdrawn);
    }

    public boolean changesAnything() {
        return added + changed + withdrawn > 0;
    }
}
