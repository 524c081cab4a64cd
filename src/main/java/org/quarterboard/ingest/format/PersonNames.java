package org.quarterboard.ingest.format;

/** Whether a text could be somebody's name. Places and titles look the same: alone it means nothing. */
final class PersonNames {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 4;

    private PersonNames() {}

    /** Two to four words, each with a capital first, of letters, hyphens and apostrophes alone; or "Jones, Siân". */
    static boolean looksLikeOne(String field) {
        if (field.length() > LONGEST) {
            return false;
        }
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            boolean joins = c == '-' || c == '\'' || c == '\u2019';
            if (Character.isLetter(c) || (inWord && joins)) {
                if (!inWord && !Character.isUpperCase(c)) {
                    return false;
                }
                words += inWord ? 0 : 1;
                inWord = true;
            } else if (c == ' ' || c == '\u00A0' || (c == ',' && inWord && words == 1) || (c == '.' && inWord)) {
                inWord = false;
            } else {
                return false;
            }
        }
        return words >= 2 && words <= MOST_WORDS;
    }
}
