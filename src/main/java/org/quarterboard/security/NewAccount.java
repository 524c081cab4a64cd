package org.quarterboard.security;

import java.util.regex.Pattern;
import org.quarterboard.shared.UserFacingException;

/** Name and e-mail address of an account that is to be opened, as they can be kept. */
record NewAccount(String displayName, String email) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final int LONGEST_EMAIL = 200;
    private static final int LONGEST_NAME = 160;

    /** @throws UserFacingException saying which of the two to change */
    static NewAccount of(String displayName, String email) {
        String address = LocalAccounts.normalised(email);
        if (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches()) {
            throw new UserFacingException("security.people.email-wrong");
        }
        String name = displayName.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new UserFacingException("security.people.name-wrong", LONGEST_NAME);
        }
        return new NewAccount(name, address);
    }
}
