package org.quarterboard.shared;

import java.util.List;

/** What the console tells a newcomer about signing in, once the portal is ready. Only a demonstration has any. */
public interface SignInHints {

    /** One line each, in the order in which they are printed. */
    List<String> lines();
}
