package org.quarterboard.kpi;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.quarterboard.shared.ServiceId;

/** The answer of the room that owns a kind of source to what its sources are. Asked only after the scope was checked. */
public interface OriginResolver {

    SourceKind kind();

    /** What is known of those sources that concern the service; the others are left out. */
    Map<UUID, Origin> origins(ServiceId service, Collection<UUID> sources);
}
