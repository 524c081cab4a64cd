package org.quarterboard.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces what the PDF library draws by lot, the file identifier and the tags of font subsets, by values that follow from
 * the identity of the printing. Every replacement is as long as what it replaces, so no offset in the file moves.
 */
final class FixedBytes {
    private static final Pattern TAG = Pattern.compile("/([A-Z]{6})\\+((?:IBMPlexSans|NotoEmoji)[A-Za-z-]*)");
    private static final List<String> FAMILIES = List.of("+IBMPlexSans", "+NotoEmoji");
    /** A slash and six letters. */
    private static final int TAG_LENGTH = 7;

    private static final Pattern IDENTIFIER = Pattern.compile("/ID ?\\[<([0-9a-fA-F]{32})><([0-9a-fA-F]{32})>]");

    private FixedBytes() {}

    static byte[] of(byte[] file, String identity) {
        // Latin 1 maps bytes to characters one to one.
        String text = new String(file, StandardCharsets.ISO_8859_1);
        byte[] out = file.clone();
        FAMILIES.forEach(family -> tag(text, family, identity, out));
        Matcher id = IDENTIFIER.matcher(text);
        int from = Math.max(0, text.lastIndexOf("trailer"));
        if (!id.find(from)) {
            throw new IllegalStateException("The file has no identifier");
        }
        String own = HexFormat.of().formatHex(digest(identity)).substring(0, 32);
        put(own, out, id.start(1));
        put(own, out, id.start(2));
        return out;
    }

    private static void tag(String text, String family, String identity, byte[] out) {
        Map<String, String> tags = new TreeMap<>();
        Matcher tag = TAG.matcher(text);
        // Where a tag ends is searched for first: a pattern would be tried at every byte of the file.
        for (int at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + 1)) {
            if (at >= TAG_LENGTH && tag.region(at - TAG_LENGTH, text.length()).lookingAt()) {
                String own = tags.computeIfAbsent(tag.group(2), font -> letters(identity + "/" + font));
                put(own, out, tag.start(1));
            }
        }
    }

    private static void put(String text, byte[] out, int at) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, out, at, bytes.length);
    }

    private static String letters(String seed) {
        byte[] digest = digest(seed);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('A' + Byte.toUnsignedInt(digest[i]) % 26));
        }
        return letters.toString();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
