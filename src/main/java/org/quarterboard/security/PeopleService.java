package org.quarterboard.security;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the portal and their roles; for the administrator. */
@Service
@Transactional(readOnly = true)
public class PeopleService {

    private static final int PAGE = 50;

    private final PersonRepository people;
    private final LocalCredentialRepository credentials;
    private final RoleGrantRepository grants;
    private final PasswordEncoder passwords;
    private final CurrentPerson currentPerson;
    private final AuditTrail audit;
    private final Today today;

    PeopleService(
            PersonRepository people,
            LocalCredentialRepository credentials,
            RoleGrantRepository grants,
            PasswordEncoder passwords,
            CurrentPerson currentPerson,
            AuditTrail audit,
            Today today) {
        this.people = people;
        this.credentials = credentials;
        this.grants = grants;
        this.passwords = passwords;
        this.currentPerson = currentPerson;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Everybody whose name or e-mail address holds the words, by name, a page at a time.
     *
     * @param page counted from 1; behind the last one stands the last one
     */
    @PortalWide(Capability.MANAGE_PEOPLE)
    public PeoplePage people(String search, int page) {
        String pattern =
                "%" + search.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        Page<Person> found = people.search(pattern, PageRequest.of(Math.max(0, page - 1), PAGE));
        if (found.isEmpty() && found.getTotalPages() > 0) {
            found = people.search(pattern, PageRequest.of(found.getTotalPages() - 1, PAGE));
        }
        return new PeoplePage(
                items(found.getContent()),
                found.getNumber() * PAGE + 1,
                found.getNumber() + 1,
                found.getTotalPages(),
                found.getTotalElements());
    }

    @PortalWide(Capability.MANAGE_PEOPLE)
    public PersonListItem person(UUID uuid) {
        return items(people.findByUuid(uuid).stream().toList()).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private List<PersonListItem> items(List<Person> found) {
        Map<Long, List<Viewer.Grant>> roles = grants
                .findByPersonIdInAndWithdrawnAt(
                        found.stream().map(person -> person.personId().value()).toList(), RoleGrant.STANDING)
                .stream()
                .collect(Collectors.groupingBy(
                        RoleGrant::personId, Collectors.mapping(RoleGrant::grant, Collectors.toList())));
        return found.stream()
                .map(person -> new PersonListItem(
                        person.personId(),
                        person.uuid(),
                        person.displayName(),
                        person.email(),
                        person.active(),
                        roles.getOrDefault(person.personId().value(), List.of())))
                .toList();
    }

    /** The names behind ids, for records that say who did something; knows nothing else of them. */
    @NoService("a display name is shown beside what the person did, to those who may see what was done")
    public Map<PersonId, String> names(List<PersonId> ids) {
        return people.findAllById(ids.stream().map(PersonId::value).toList()).stream()
                .collect(Collectors.toMap(Person::personId, Person::displayName));
    }

    /** The same by the ids that leave in links and sources. */
    @NoService("a display name is shown beside what the person did, to those who may see what was done")
    public Map<UUID, String> namesByUuid(Collection<UUID> uuids) {
        return people.findByUuidIn(uuids).stream().collect(Collectors.toMap(Person::uuid, Person::displayName));
    }

    /** Who holds a role at the service: those whom its board may link a member to. */
    public List<Colleague> colleagues(@ReadsService(Capability.EDIT_BOARD) ServiceId service) {
        List<Long> ids = grants
                .findByScopeKindAndScopeIdAndWithdrawnAt(ScopeKind.SERVICE, service.value(), RoleGrant.STANDING)
                .stream()
                .map(RoleGrant::personId)
                .distinct()
                .toList();
        return people.findAllById(ids).stream()
                .filter(Person::active)
                .map(person -> new Colleague(person.personId(), person.displayName(), person.email()))
                .sorted(Comparator.comparing(Colleague::displayName))
                .toList();
    }

    /** Opens an account and issues a password that is shown once and must be changed at the first sign-in. */
    @PortalWide(Capability.MANAGE_PEOPLE)
    @Transactional
    public IssuedPassword open(PersonDraft draft) {
        NewAccount account = NewAccount.of(draft.displayName(), draft.email());
        String email = account.email();
        if (people.findByEmail(email).isPresent()) {
            throw new UserFacingException("security.people.email-taken", email);
        }
        Instant now = today.instant();
        Person person = people.save(Person.local(email, account.displayName(), draft.language(), now));
        String password = PasswordRule.issue();
        credentials.save(new LocalCredential(person.personId(), passwords.encode(password), true, now));
        audit.record(AuditEvent.of("person.opened", null, ref(person)));
        return new IssuedPassword(person.personId(), person.uuid(), email, password);
    }

    @PortalWide(Capability.MANAGE_PEOPLE)
    @Transactional
    public IssuedPassword issuePassword(PersonId id) {
        Person person = person(id);
        LocalCredential credential = credentials
                .findById(id.value())
                .orElseThrow(() -> new UserFacingException("security.password.not-local"));
        String password = PasswordRule.issue();
        credential.issue(passwords.encode(password), today.instant());
        audit.record(AuditEvent.of("person.password-issued", null, ref(person)));
        return new IssuedPassword(id, person.uuid(), person.email(), password);
    }

    @PortalWide(Capability.MANAGE_PEOPLE)
    @Transactional
    public void grant(PersonId id, Viewer.Grant grant) {
        Person person = person(id);
        if (!grant.role().fits(grant.scope()) || (grant.scope() == ScopeKind.PORTAL) != (grant.scopeId() == 0)) {
            throw new UserFacingException("security.people.scope-wrong");
        }
        boolean sectorGiven = !grant.sector().isEmpty();
        if (sectorGiven != (grant.role() == Role.PARTNER)) {
            throw new UserFacingException("security.people.sector-wrong");
        }
        if (sectorGiven) {
            Sector.valueOf(grant.sector());
        }
        if (standing(id, grant).isEmpty()) {
            grants.save(new RoleGrant(id, grant, today.instant()));
            audit.record(describe("person.role-granted", person, grant));
        }
    }

    @PortalWide(Capability.MANAGE_PEOPLE)
    @Transactional
    public void withdraw(PersonId id, Viewer.Grant grant) {
        Person person = person(id);
        if (grant.role() == Role.ADMINISTRATOR && isSelf(id)) {
            throw new UserFacingException("security.people.not-yourself");
        }
        standing(id, grant).ifPresent(found -> {
            found.withdraw(today.instant());
            audit.record(describe("person.role-withdrawn", person, grant));
        });
    }

    /** Closes or reopens an account; nothing of what the person did is lost. */
    @PortalWide(Capability.MANAGE_PEOPLE)
    @Transactional
    public void setActive(PersonId id, boolean active) {
        Person person = person(id);
        if (isSelf(id)) {
            throw new UserFacingException("security.people.not-yourself");
        }
        if (active) {
            person.activate();
        } else {
            person.deactivate();
        }
        audit.record(AuditEvent.of(active ? "person.reopened" : "person.closed", null, ref(person)));
    }

    private boolean isSelf(PersonId id) {
        return currentPerson.viewer().map(Viewer::id).filter(id::equals).isPresent();
    }

    private Optional<RoleGrant> standing(PersonId id, Viewer.Grant grant) {
        return grants.findByPersonIdAndWithdrawnAt(id.value(), RoleGrant.STANDING).stream()
                .filter(found -> found.grant().equals(grant))
                .findFirst();
    }

    private Person person(PersonId id) {
        return people.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    private static AuditEvent describe(String action, Person person, Viewer.Grant grant) {
        ServiceId service = grant.scope() == ScopeKind.SERVICE ? new ServiceId(grant.scopeId()) : null;
        return AuditEvent.of(action, service, ref(person))
                .with("role", grant.role())
                .with("scope", grant.scope() + " " + grant.scopeId())
                .with("sector", grant.sector());
    }

    private static Ref ref(Person person) {
        return new Ref("person", person.uuid());
    }

    /**
     * A page of the list of people.
     *
     * @param first which of them all is the first on this page, counted from 1
     * @param page counted from 1
     * @param total how many there are on all pages
     */
    public record PeoplePage(List<PersonListItem> people, int first, int page, int pages, long total) {

        public PeoplePage {
            people = List.copyOf(people);
        }
    }

    /** What the list of people shows. */
    public record PersonListItem(
            PersonId id, UUID uuid, String displayName, String email, boolean active, List<Viewer.Grant> grants) {}

    /** What is needed to open an account; language is en or cy. */
    public record PersonDraft(String displayName, String email, String language) {}

    /** A password to hand over once. */
    public record IssuedPassword(PersonId person, UUID uuid, String email, String password) {}

    /** A person with a role at a service. */
    public record Colleague(PersonId id, String displayName, String email) {}
}
