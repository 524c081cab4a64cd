package org.quarterboard.papers;

import java.util.Optional;

/**
 * What a file is that somebody has, held against what the portal has kept.
 *
 * @param sha256 of the file
 * @param paper the paper that it is, that it says it is, or that it lies in; of several the newest
 */
public record Recognised(Kind kind, String sha256, Optional<PaperItem> paper) {

    /** From best to worst. */
    public enum Kind {
        /** Byte for byte the paper that was published, and no later one was published for the meeting in its language. */
        PUBLISHED,
        /** Byte for byte a paper that was published, and a later one was published for the meeting. */
        REPLACED,
        /** Byte for byte a paper that was built and never published. */
        DRAFT,
        /** Byte for byte a paper that a member brought, as it lies in a paper of the board. */
        INSET,
        /** It calls itself one of the papers, and is not as it was kept. */
        ALTERED,
        /** Nothing that this service's board has kept. */
        UNKNOWN
    }
}
