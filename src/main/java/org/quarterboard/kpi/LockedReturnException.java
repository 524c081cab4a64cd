package org.quarterboard.kpi;

import org.quarterboard.shared.UserFacingException;

/** A figure of a locked return would have changed; nothing has. */
public final class LockedReturnException extends UserFacingException {

    private static final long serialVersionUID = 1L;

    LockedReturnException(Object... words) {
        super("figures.locked", words);
    }
}
