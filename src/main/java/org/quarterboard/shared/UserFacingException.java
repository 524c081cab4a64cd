package org.quarterboard.shared;

import java.util.List;

/**
 * Something the person in front of the screen can understand and act on. The message is a key of the message bundle;
 * it is translated once, where it is shown. Everything else that goes wrong is logged with an error id instead.
 */
public class UserFacingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    public UserFacingException(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public List<Object> arguments() {
        return arguments;
    }
}
