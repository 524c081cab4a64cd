package org.quarterboard.kpi;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quarterboard.shared.ServiceId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the rooms that own sources what they are. */
@Component
class Origins {

    private final ObjectProvider<OriginResolver> resolvers;

    Origins(ObjectProvider<OriginResolver> resolvers) {
        this.resolvers = resolvers;
    }

    List<Lineage.Step> of(ServiceId service, List<Observation> figures) {
        Map<SourceKind, Map<UUID, Origin>> known = new EnumMap<>(SourceKind.class);
        for (OriginResolver resolver : resolvers) {
            List<UUID> sources = figures.stream()
                    .map(Observation::source)
                    .filter(source -> source.kind() == resolver.kind())
                    .map(Source::id)
                    .distinct()
                    .toList();
            if (!sources.isEmpty()) {
                known.computeIfAbsent(resolver.kind(), ignored -> new HashMap<>())
                        .putAll(resolver.origins(service, sources));
            }
        }
        return figures.stream()
                .map(figure -> new Lineage.Step(
                        figure,
                        known.getOrDefault(figure.source().kind(), Map.of())
                                .getOrDefault(figure.source().id(), Origin.UNKNOWN)))
                .toList();
    }
}
