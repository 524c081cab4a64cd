package org.quarterboard.security;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a person with the roles that stand now. */
@Component
class ViewerStore {

    private final PersonRepository people;
    private final LocalCredentialRepository credentials;
    private final RoleGrantRepository grants;

    ViewerStore(PersonRepository people, LocalCredentialRepository credentials, RoleGrantRepository grants) {
        this.people = people;
        this.credentials = credentials;
        this.grants = grants;
    }

    @Transactional(readOnly = true)
    public Optional<Viewer> find(PersonId id) {
        return people.findById(id.value()).filter(Person::active).map(this::viewer);
    }

    private Viewer viewer(Person person) {
        long id = person.personId().value();
        List<Viewer.Grant> standing = grants.findByPersonIdAndWithdrawnAt(id, RoleGrant.STANDING).stream()
                .map(RoleGrant::grant)
                .toList();
        boolean mustChange =
                credentials.findById(id).map(LocalCredential::mustChange).orElse(false);
        return new Viewer(
                person.personId(),
                person.uuid(),
                person.displayName(),
                person.email(),
                Messages.supported(Locale.forLanguageTag(person.language())),
                mustChange,
                standing);
    }
}
