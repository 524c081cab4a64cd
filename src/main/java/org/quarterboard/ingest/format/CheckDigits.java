package org.quarterboard.ingest.format;

/** The check digits and letters of numbers that the state gives to persons. All texts are digits but for one letter. */
final class CheckDigits {

    /** The rest of a division by 23 as a letter, of unique pupil numbers: no I, O and S. */
    private static final String PUPIL = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /** The same of police national computer numbers, which begin with Z for 0. */
    private static final String POLICE = "ZABCDEFGHJKLMNPQRTUVWXY";

    private CheckDigits() {}

    /**
     * An NHS number: ten digits. The first nine, weighted 10 to 2, and the tenth leave no rest when divided by 11 (NHS
     * Data Dictionary, NHS NUMBER). Numbers of one repeated digit are not given out.
     */
    static boolean healthNumber(String digits) {
        return weighted(digits, 9) % 11 == (11 - (digits.charAt(9) - '0')) % 11 && !repeated(digits);
    }

    /** A unique learner number: ten digits; 10 less the rest of the first nine, weighted 10 to 2, by 11; no rest 0. */
    static boolean learnerNumber(String digits) {
        int rest = weighted(digits, 9) % 11;
        return rest != 0 && 10 - rest == digits.charAt(9) - '0' && !repeated(digits);
    }

    /**
     * A unique pupil number: the check letter, then twelve digits weighted 2 to 13; the last may be a letter, in a
     * temporary number (Department for Education, "Unique pupil numbers").
     */
    static boolean pupilNumber(String text) {
        int sum = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = Character.isDigit(c) ? c - '0' : PUPIL.indexOf(c);
            if (value < 0) {
                return false;
            }
            sum += value * (i + 1);
        }
        return PUPIL.charAt(sum % 23) == text.charAt(0);
    }

    /** A PNC id: the year's last two digits and the serial number in seven, divided by 23. */
    static boolean policeNumber(String year, String serial, char letter) {
        long number = Long.parseLong(year.substring(year.length() - 2)) * 10_000_000 + Long.parseLong(serial);
        return POLICE.charAt((int) (number % 23)) == letter;
    }

    private static int weighted(String digits, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        return sum;
    }

    private static boolean repeated(String digits) {
        return digits.chars().allMatch(c -> c == digits.charAt(0));
    }
}
