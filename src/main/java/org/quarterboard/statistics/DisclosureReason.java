package org.quarterboard.statistics;

/** Why a count carries its mark. */
public enum DisclosureReason {
    /** Nothing speaks against the number. */
    SAFE,
    /** It is 1 to t &minus; 1. */
    SMALL,
    /** What is left of the whole without it is 1 to t &minus; 1. */
    SMALL_COMPLEMENT,
    /** It is hidden, or "fewer than t" is not said of it, because another count could be worked out from it. */
    PROTECTS,
    /** It is 0, and even that would say too much of another count. */
    ZERO_DISCLOSES,
    /** It is linked with a count that could not be made safe in any gentler way. */
    LINKED,
    /** It has been published before with this mark, which stands. */
    BEFORE
}
