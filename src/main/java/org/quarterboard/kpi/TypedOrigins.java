package org.quarterboard.kpi;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.quarterboard.security.PeopleService;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Tells of a typed figure who typed it; why stands with the figure itself. A display name never changes. */
@Component
class TypedOrigins implements OriginResolver {

    private final PeopleService people;

    TypedOrigins(PeopleService people) {
        this.people = people;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.PERSON;
    }

    @Override
    public Map<UUID, Origin> origins(ServiceId service, Collection<UUID> sources) {
        Map<UUID, Origin> origins = new HashMap<>();
        people.namesByUuid(sources).forEach((person, name) -> origins.put(person, new Origin("", name, "")));
        return origins;
    }
}
