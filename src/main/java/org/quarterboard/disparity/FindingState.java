package org.quarterboard.disparity;

/** What can be said of a group beside another. */
public enum FindingState {
    /** More often than the group it is compared with, beyond what chance would explain. */
    HIGHER,
    /** Less often, beyond what chance would explain. */
    LOWER,
    /** The figures do not tell the two apart: which is not to say that there is no difference. */
    NO_CLEAR_DIFFERENCE,
    /** Fewer than five on a side. */
    TOO_FEW,
    /** One of the figures is missing or cannot be right. */
    NO_FIGURES;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "disparity.state." + name();
    }

    /** Whether the figures tell the groups apart. */
    public boolean flagged() {
        return this == HIGHER || this == LOWER;
    }
}
