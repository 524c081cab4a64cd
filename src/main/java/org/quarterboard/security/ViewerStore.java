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
        boolean mustChange = credentials
                .findById(id.value())
                .map(LocalCredential::mustChange)
                .orElse(false);
        return people.findById(id.value()).filter(Person::active).map(person -> viewer(person, mustChange));
    }

    /** Whose session it is; nobody's once the account is closed or has another password than at the sign-in. */
    @Transactional(readOnly = true)
    public Optional<Viewer> find(PortalUser user) {
        return credentials
                .findById(user.personId().value())
                .filter(credential -> credential.changedAt().equals(user.passwordChangedAt()))
                .flatMap(credential -> find(user.personId()));
    }

    /** The same question without the answer to who it is: asked at every request. */
    @Transactional(readOnly = true)
    public boolean stillSignedIn(PortalUser user) {
        return credentials.holds(user.personId().value(), user.passwordChangedAt());
    }

    private Viewer viewer(Person person, boolean mustChange) {
        long id = person.personId().value();
        List<Viewer.Grant> standing = grants.findByPersonIdAndWithdrawnAt(id, RoleGrant.STANDING).stream()
                .map(RoleGrant::grant)
                .toList();
        return new Viewer(
                person.personId(),
                person.uuid(),
                person.displayName(),
                person.email(),
                Messages.supported(Locale.forLanguageTag(person.language())),
                mustChange,
                standing);
    }

    /** Those with open accounts to whom the role is granted, whatever it is granted over. */
    @Transactional(readOnly = true)
    public List<Viewer> holders(Role role) {
        return grants.findByRoleAndWithdrawnAt(role, RoleGrant.STANDING).stream()
                .map(RoleGrant::personId)
                .distinct()
                .flatMap(person -> find(new PersonId(person)).stream())
                .toList();
    }
}
