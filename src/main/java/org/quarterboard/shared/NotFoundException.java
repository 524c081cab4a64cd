package org.quarterboard.shared;

/**
 * The thing does not exist, or the person may not know that it does: both answer alike, so that nobody learns of a
 * thing by asking for it.
 */
public final class NotFoundException extends UserFacingException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("shared.not-found");
    }
}
