package org.quarterboard.demo;

import java.util.List;
import java.util.stream.Stream;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.SignInHints;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who can sign in to the demonstration, for the console. */
@Component
@Profile("demo")
class DemoSignIns implements SignInHints {

    private final PeopleSetUp people;
    private final Messages messages;

    DemoSignIns(PeopleSetUp people, Messages messages) {
        this.people = people;
        this.messages = messages;
    }

    @Override
    public List<String> lines() {
        if (!AsSystem.call("sign-in hints", people::loaded)) {
            return List.of();
        }
        Stream<String> accounts = PeopleSetUp.rows().stream()
                .map(row -> messages.get("demo.sign-in.person", Messages.ENGLISH, row.text("email"), row.text("name")));
        return Stream.concat(
                        Stream.of(messages.get("demo.sign-in.intro", Messages.ENGLISH, PeopleSetUp.PASSWORD)), accounts)
                .toList();
    }
}
