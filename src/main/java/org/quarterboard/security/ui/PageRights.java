package org.quarterboard.security.ui;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.Scope;
import org.springframework.stereotype.Component;

/**
 * Opens a page to whoever may do its job somewhere as the rights stand now. What stood at sign-in would keep a chair who
 * was appointed since from the very pages that the navigation offers.
 */
@Component
class PageRights extends AccessAnnotationChecker {

    private static final long serialVersionUID = 1L;

    private final transient CurrentPerson currentPerson;
    private final transient Scope scope;

    PageRights(CurrentPerson currentPerson, Scope scope) {
        this.currentPerson = currentPerson;
        this.scope = scope;
    }

    @Override
    public boolean hasAccess(Class<?> page, @Nullable Principal principal, Function<String, Boolean> heldAtSignIn) {
        return super.hasAccess(page, principal, this::may);
    }

    private boolean may(String capability) {
        return currentPerson
                .viewer()
                .filter(viewer -> !viewer.mustChangePassword())
                .map(scope::capabilitiesAnywhere)
                .filter(held -> held.contains(Capability.valueOf(capability)))
                .isPresent();
    }
}
