package org.quarterboard.documents;

/** Sets one block, over as many pages as it needs. */
interface BlockSetter {

    /** White space above, unless the block starts a page. */
    float before();

    /** Height of the least that must stand together at its start. */
    float opening();

    /** Whether the block must not be the last thing on a page. */
    default boolean keepsWithNext() {
        return false;
    }

    void set();
}
