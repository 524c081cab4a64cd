package org.quarterboard.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterboard.shared.UserFacingException;

class NewAccountTest {

    private static final String LONG = "a".repeat(201);

    @Test
    void isKeptWithoutStraySpacesAndCapitalLetters() {
        assertThat(NewAccount.of(" Data officer ", " Data@Example.org "))
                .isEqualTo(new NewAccount("Data officer", "data@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "@", "a@", "@b", "a b@c", "a@b@c"})
    void anAddressThatIsNoneIsCalledThat(String email) {
        refused("Somebody", email, "security.people.email-wrong");
    }

    @Test
    void whatIsTooLongOrMissingIsCalledByItsName() {
        refused("Somebody", LONG + "@example.org", "security.people.email-wrong");
        refused(" ", "a@example.org", "security.people.name-wrong");
        refused(LONG, "a@example.org", "security.people.name-wrong");
    }

    private static void refused(String name, String email, String key) {
        assertThatThrownBy(() -> NewAccount.of(name, email))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo(key));
    }
}
