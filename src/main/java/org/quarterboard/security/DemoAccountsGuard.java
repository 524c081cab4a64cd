package org.quarterboard.security;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Keeps a portal that serves people from starting on a database in which somebody could sign in with the password that
 * everybody knows. Looks before the first request is answered.
 */
@Component
@Profile("!demo & !test")
class DemoAccountsGuard implements SmartInitializingSingleton {

    private final PersonRepository people;

    DemoAccountsGuard(PersonRepository people) {
        this.people = people;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Person> open = people.findByIssuerAndActive(Person.DEMO, true);
        if (!open.isEmpty()) {
            throw new DemoAccountsException(open.size());
        }
    }
}
