package org.quarterboard.shared;

import java.util.Optional;

/** A room's answer to where a reference of its kind can be read. */
public interface LinkResolver {

    /** The kind of reference this resolver knows. */
    String kind();

    /** The path of the page, relative to the portal's address; empty if the thing is not known. */
    Optional<String> path(Ref ref);
}
