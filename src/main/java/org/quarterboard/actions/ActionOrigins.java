package org.quarterboard.actions;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Ref;

/** Where actions of a kind of origin were agreed. Implemented by the room that opens them. */
public interface ActionOrigins {

    /** The kind of reference that it knows. */
    String kind();

    /** What is known of these references, in few statements, however many there are. */
    Map<Ref, Origin> origins(BoardId board, String serviceCode, Collection<Ref> refs, Locale locale);

    /**
     * A place that can be read.
     *
     * @param path relative to the portal's address
     */
    record Origin(String title, String path) {}
}
