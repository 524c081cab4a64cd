package org.quarterboard.bench;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures as lines that are the same whoever has read them: parts with a bar between them, numbers exact and without the
 * zeros that a column pads them with, nothing where there is nothing.
 */
final class Lines {

    private Lines() {}

    static String of(@Nullable Object... parts) {
        return Stream.of(parts).map(Lines::text).collect(Collectors.joining("|"));
    }

    private static String text(@Nullable Object part) {
        return switch (part) {
            case null -> "";
            case BigDecimal number -> plain(number);
            case BigInteger number -> number.toString();
            case Boolean flag -> flag ? "1" : "0";
            default -> part.toString();
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Of the lines in their order as text, one after the other. */
    static String sha256(Collection<String> lines) {
        String all = lines.stream().sorted().collect(Collectors.joining("\n"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
