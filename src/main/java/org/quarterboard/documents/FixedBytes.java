package org.quarterboard.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces what the PDF library draws by lot, the file identifier and the tags of font subsets, by values that follow from
 * the identity of the printing. Every replacement is as long as what it replaces, so no offset in the file moves.
 */
final class FixedBytes {
    private static final Pattern TAG = Pattern.compile("/([A-Z]{6})\\+(IBMPlexSans[A-Za-z-]*)");
    private static final Pattern IDENTIFIER = Pattern.compile("/ID ?\\[<([0-9a-fA-F]{32})><([0-9a-fA-F]{32})>]");

    private FixedBytes() {}

    static byte[] of(byte[] file, String identity) {
        // Latin 1 maps bytes to characters one to one.
        String text = new String(file, StandardCharsets.ISO_8859_1);
        StringBuilder out = new StringBuilder(text);
        Map<String, String> tags = new TreeMap<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            String own = tags.computeIfAbsent(tag.group(2), font -> letters(identity + "/" + font));
            out.replace(tag.start(1), tag.end(1), own);
        }
        Matcher id = IDENTIFIER.matcher(text);
        int from = Math.max(0, text.lastIndexOf("trailer"));
        if (!id.find(from)) {
            throw new IllegalStateException("The file has no identifier");
        }
        String own = HexFormat.of().formatHex(digest(identity)).substring(0, 32);
        out.replace(id.start(1), id.end(1), own);
        out.replace(id.start(2), id.end(2), own);
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
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
