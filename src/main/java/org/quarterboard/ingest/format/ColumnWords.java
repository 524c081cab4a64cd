package org.quarterboard.ingest.format;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a column's name, however it is written: "Date_of-Birth", "dateOfBirth", "NHSNumber", "Rhif ffôn 2". */
final class ColumnWords {

    private static final int LONGEST = 200;

    private ColumnWords() {}

    /** The words in small letters without accents, single spaces between them. */
    static String of(String name) {
        String plain =
                Normalizer.normalize(name.length() > LONGEST ? name.substring(0, LONGEST) : name, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '\u2019') {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                end(word, words);
                continue;
            }
            if (!word.isEmpty() && begins(plain, i)) {
                end(word, words);
            }
            word.append(c);
        }
        end(word, words);
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

    /** Whether a new word begins with this letter or digit, which follows another without a separator. */
    private static boolean begins(String text, int at) {
        char before = text.charAt(at - 1);
        char c = text.charAt(at);
        if (Character.isDigit(c) != Character.isDigit(before)) {
            return Character.isLetterOrDigit(before);
        }
        if (!Character.isUpperCase(c)) {
            return false;
        }
        return Character.isLowerCase(before)
                || (Character.isUpperCase(before)
                        && at + 1 < text.length()
                        && Character.isLowerCase(text.charAt(at + 1)));
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
