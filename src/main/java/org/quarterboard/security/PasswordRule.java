package org.quarterboard.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import org.quarterboard.shared.UserFacingException;

/** Long rather than complicated: at least 12 characters, at most what bcrypt reads, and not the person's own name. */
final class PasswordRule {

    static final int SHORTEST = 12;
    /** bcrypt reads no more. */
    static final int LONGEST_BYTES = 72;

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXYZ234679";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordRule() {}

    /** @throws UserFacingException saying what to change */
    static void check(String password, String email) {
        if (password.length() < SHORTEST) {
            throw new UserFacingException("security.password.too-short", SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new UserFacingException("security.password.too-long", LONGEST_BYTES);
        }
        if (password.chars().distinct().count() < 5) {
            throw new UserFacingException("security.password.too-simple");
        }
        String name = email.substring(0, Math.max(0, email.indexOf('@'))).toLowerCase(Locale.ROOT);
        if (name.length() > 3 && password.toLowerCase(Locale.ROOT).contains(name)) {
            throw new UserFacingException("security.password.own-name");
        }
    }

    /** A password to hand over once: no letters that are mistaken for one another. */
    static String issue() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 19; i++) {
            password.append(i % 5 == 4 ? '-' : ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
