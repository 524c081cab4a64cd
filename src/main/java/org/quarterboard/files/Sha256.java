package org.quarterboard.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint by which a file is known. */
public final class Sha256 {

    private Sha256() {}

    /** 64 lower-case hexadecimal digits. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fingerprint of what comes in pieces. */
    public static final class Running {

        private final MessageDigest digest = digest();

        public void add(byte[] piece) {
            digest.update(piece);
        }

        /** 64 lower-case hexadecimal digits of all pieces; it is asked once. */
        public String hex() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
