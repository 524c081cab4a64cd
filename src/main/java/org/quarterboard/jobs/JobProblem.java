package org.quarterboard.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterboard.shared.UserFacingException;

/**
 * A problem that a person can mend, as the table of jobs keeps it: the key of its message, then its arguments, each with a
 * letter that says whether it is a number, since messages count.
 */
final class JobProblem {

    private static final String BETWEEN = "\u001f";
    private static final char NUMBER = 'n';
    private static final char TEXT = 't';
    private static final int LONGEST = 2000;

    private JobProblem() {}

    static String write(UserFacingException problem) {
        List<String> parts = new ArrayList<>();
        parts.add(problem.messageKey());
        for (Object argument : problem.arguments()) {
            boolean number = argument instanceof Integer || argument instanceof Long;
            parts.add((number ? NUMBER : TEXT) + String.valueOf(argument).replace(BETWEEN, " "));
        }
        while (String.join(BETWEEN, parts).length() > LONGEST) {
            parts.replaceAll(part -> part.length() > 200 ? part.substring(0, 200) : part);
        }
        return String.join(BETWEEN, parts);
    }

    static Optional<UserFacingException> read(String kept) {
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = kept.split(BETWEEN, -1);
        Object[] arguments = new Object[parts.length - 1];
        for (int i = 1; i < parts.length; i++) {
            String said = parts[i].substring(1);
            arguments[i - 1] = parts[i].charAt(0) == NUMBER ? (Object) Long.valueOf(said) : said;
        }
        return Optional.of(new UserFacingException(parts[0], arguments));
    }
}
