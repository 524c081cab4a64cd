package org.quarterboard.ingest.format;

import java.util.Collection;
import java.util.Locale;

/** Small work on field texts, without regular expressions. */
final class Texts {

    private static final int LONGEST_COMPARED = 80;

    private Texts() {}

    /** Without spaces at the ends and with single spaces inside; a no-break space is a space. */
    static String trimmed(String text) {
        int length = text.length();
        boolean clean = true;
        boolean afterSpace = true;
        for (int i = 0; i < length && clean; i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            clean = !(space && (afterSpace || c != ' '));
            afterSpace = space;
        }
        if (clean && !(afterSpace && length > 0)) {
            return text;
        }
        StringBuilder result = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                result.append(c);
            } else if (!result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
                result.append(' ');
            }
        }
        int end = result.length();
        return end > 0 && result.charAt(end - 1) == ' ' ? result.substring(0, end - 1) : result.toString();
    }

    static String key(String text) {
        return trimmed(text).toLowerCase(Locale.ROOT);
    }

    /** Whether a spreadsheet could take the text for a formula. */
    static boolean looksLikeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char c = text.charAt(0);
        return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
    }

    /** The candidate with the fewest letters different; empty if there are no candidates. */
    static String nearest(String text, Collection<String> candidates) {
        String best = "";
        int least = Integer.MAX_VALUE;
        String sought = text.length() > LONGEST_COMPARED ? text.substring(0, LONGEST_COMPARED) : text;
        for (String candidate : candidates) {
            int distance = distance(sought, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0';
    }

    /** Levenshtein's distance: insertions, deletions and replacements. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
