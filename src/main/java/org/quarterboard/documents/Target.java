package org.quarterboard.documents;

import java.net.URI;
import java.util.Set;

/** Where a link leads. */
public sealed interface Target {

    /** An address outside: http, https or mailto and nothing else. */
    record Web(URI address) implements Target {
        private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

        public Web {
            if (address.getScheme() == null || !SCHEMES.contains(address.getScheme())) {
                throw new IllegalArgumentException("A link leads to http, https or mailto");
            }
        }
    }

    /** A heading of the same document. */
    record Anchor(String name) implements Target {}
}
