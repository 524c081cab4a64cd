package org.quarterboard.directory.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.directory.ScopeChoices.Choice;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Sector;

/** Roles in words: which role, over what, for which sector; and what they can be granted over. */
final class GrantWords {

    /** The text of a key in the language of the page. */
    @FunctionalInterface
    interface Texts {
        String get(String key, Object... params);
    }

    private final List<Choice> services;
    private final List<Choice> regions;
    private final Map<Long, Choice> serviceById;
    private final Map<Long, Choice> regionById;
    private final Texts texts;

    GrantWords(List<Choice> services, List<Choice> regions, Texts texts) {
        this.services = List.copyOf(services);
        this.regions = List.copyOf(regions);
        this.serviceById = byId(services);
        this.regionById = byId(regions);
        this.texts = texts;
    }

    private static Map<Long, Choice> byId(List<Choice> choices) {
        return choices.stream().collect(Collectors.toMap(Choice::id, Function.identity()));
    }

    List<Choice> choices(ScopeKind kind) {
        return switch (kind) {
            case SERVICE -> services;
            case REGION -> regions;
            case PORTAL -> List.of();
        };
    }

    String of(Role role) {
        return texts.get(role.messageKey());
    }

    String of(Sector sector) {
        return texts.get(sector.messageKey());
    }

    String of(ScopeKind kind) {
        return texts.get("people.scope." + kind.name());
    }

    /** Such as "Secretary, Norchester Youth Justice Service" or "Partner (Health), …". */
    String of(Viewer.Grant grant) {
        String role = grant.sector().isEmpty()
                ? of(grant.role())
                : texts.get("people.role-of-sector", of(grant.role()), of(Sector.valueOf(grant.sector())));
        return texts.get("people.role-over", role, over(grant));
    }

    private String over(Viewer.Grant grant) {
        Map<Long, Choice> known = grant.scope() == ScopeKind.REGION ? regionById : serviceById;
        Choice choice = known.get(grant.scopeId());
        return grant.scope() == ScopeKind.PORTAL || choice == null ? of(ScopeKind.PORTAL) : choice.name();
    }
}
