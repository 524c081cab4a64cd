package org.quarterboard.shared;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what went wrong, once, under a short id that the reader is shown and can pass on. */
public final class ErrorIds {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorIds.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private ErrorIds() {}

    public static String log(Throwable failure) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        LOG.error("Error {}", id, failure);
        return id;
    }
}
