package org.quarterboard.security;

import java.util.Locale;
import java.util.Optional;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who asks. Roles are read anew each time, so that a withdrawn right ends at once, not at the next sign-in. */
@Component
public class CurrentPerson {

    /** Stands in the audit record where no person acted. */
    public static final PersonId NOBODY = new PersonId(0);

    private final ViewerStore viewers;

    CurrentPerson(ViewerStore viewers) {
        this.viewers = viewers;
    }

    /** The person signed in, if any, still active and with the password of the sign-in. */
    public Optional<Viewer> viewer() {
        return principal().flatMap(viewers::find);
    }

    /** Whether somebody signed in to whom the session belongs no more: it should end. */
    public boolean isOver() {
        return principal().filter(user -> !viewers.stillSignedIn(user)).isPresent();
    }

    public Viewer required() {
        return viewer().orElseThrow(NotFoundException::new);
    }

    /** The person's id for the record; {@link #NOBODY} for the portal's own work. */
    public PersonId idForRecord() {
        return principal().map(PortalUser::personId).orElse(NOBODY);
    }

    /** The name for the record: a person's display name, or the name of the portal's own work. */
    public String nameForRecord() {
        return principal().map(PortalUser::displayName).or(AsSystem::work).orElse("");
    }

    public Locale language() {
        return viewer().map(Viewer::language).orElse(Messages.ENGLISH);
    }

    private static Optional<PortalUser> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUser user
                ? Optional.of(user)
                : Optional.empty();
    }
}
