package org.quarterboard.messages;

import java.nio.charset.StandardCharsets;

/**
 * Breaks the lines of a calendar after at most 75 octets (RFC 5545, 3.1). Counted in octets and not in characters, which
 * matters in Welsh, and never within a character, which would spoil it.
 */
final class Folding {

    private static final int OCTETS = 75;
    private static final String BREAK = "\r\n";
    private static final String FOLD = BREAK + " ";

    private Folding() {}

    /** Takes a text that is folded already, too. */
    static String fold(String written) {
        String text = written.replace(FOLD, "");
        StringBuilder folded = new StringBuilder(text.length() + text.length() / OCTETS * 3);
        text.lines().forEach(line -> {
            int used = 0;
            for (int at = 0; at < line.length(); ) {
                int character = line.codePointAt(at);
                String letter = Character.toString(character);
                int octets = letter.getBytes(StandardCharsets.UTF_8).length;
                if (used + octets > OCTETS) {
                    folded.append(FOLD);
                    used = 1;
                }
                folded.append(letter);
                used += octets;
                at += letter.length();
            }
            folded.append(BREAK);
        });
        return folded.toString();
    }
}
