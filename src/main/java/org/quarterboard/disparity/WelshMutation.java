package org.quarterboard.disparity;

/** What a word of Welsh becomes after another one, where a phrase is put into a sentence. */
final class WelshMutation {

    private WelshMutation() {}

    /** After "a", "â" and "na": plant becomes phlant. */
    static String aspirate(String phrase) {
        if (phrase.isEmpty() || phrase.startsWith("ph") || phrase.startsWith("th") || phrase.startsWith("ch")) {
            return phrase;
        }
        return switch (phrase.charAt(0)) {
            case 'p', 't', 'c' -> phrase.charAt(0) + "h" + phrase.substring(1);
            default -> phrase;
        };
    }
}
