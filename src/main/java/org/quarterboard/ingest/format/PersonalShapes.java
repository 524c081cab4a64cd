package org.quarterboard.ingest.format;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what belongs to one person in the text of a field, also in the midst of other words. Fields of a return have
 * few digits or none but digits: they are passed over by counting, and no expression is tried on them.
 */
final class PersonalShapes {

    private static final String BEGIN = "(?<![\\p{L}\\p{N}_])";
    private static final String END = "(?![\\p{L}\\p{N}_])";

    private static final Set<String> AREAS = Set.of(
            ("AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC "
                            + "EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE "
                            + "LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG "
                            + "SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV "
                            + "YO ZE")
                    .split(" "));

    private static final Pattern POSTCODE = Pattern.compile(
            BEGIN + "([A-Za-z]{1,2})[0-9][0-9A-Za-z]?([ \\u00A0]{0,2})[0-9][ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}" + END);
    private static final Pattern INSURANCE = Pattern.compile(
            BEGIN + "(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]( ?[0-9]{2}){3} ?[A-D]" + END);
    private static final Pattern PUPIL = Pattern.compile(BEGIN + "[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]" + END);
    private static final Pattern POLICE =
            Pattern.compile(BEGIN + "((?:19|20)?[0-9]{2})/([0-9]{5,7})([A-HJ-NP-RT-Z])" + END);
    private static final Pattern HEALTH =
            Pattern.compile(BEGIN + "[0-9]{3}[ \\u00A0-][0-9]{3}[ \\u00A0-][0-9]{4}" + END);
    private static final Pattern TEN = Pattern.compile(BEGIN + "(?<![.,/-])[0-9]{10}(?![.,/:-])" + END);
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\p{N}_+./:-])((?:\\+|00)44[ ]?(?:\\(0\\))?|\\(?0)"
            + "((?:[ )]{0,2}[0-9]){9,10})(?![\\p{L}\\p{N}_./:-])");

    private static final int POSTCODE_LENGTH = 5;

    private PersonalShapes() {}

    /** What the text holds; the empty set for nearly every field of a return. */
    static Set<PersonalShape> in(String field) {
        int digits = 0;
        int letters = 0;
        boolean at = false;
        boolean slash = false;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c > '@') {
                letters++;
            } else if (c == '@') {
                at = true;
            } else if (c == '/') {
                slash = true;
            }
        }
        if (!at && (digits < 2 || field.length() < POSTCODE_LENGTH)) {
            return Set.of();
        }
        Set<PersonalShape> found = EnumSet.noneOf(PersonalShape.class);
        if (at && email(field)) {
            found.add(PersonalShape.EMAIL);
        }
        if (letters >= 3) {
            postcodes(field, found);
        }
        if (digits >= 6) {
            numbers(field, field.toUpperCase(Locale.ROOT), digits, letters, slash, found);
        }
        if (digits >= 3 && EarlyDates.in(field)) {
            found.add(PersonalShape.BIRTH_DATE);
        }
        return found;
    }

    /** In the midst of a text only in capitals: "e1 2nd" is not one. */
    private static void postcodes(String field, Set<PersonalShape> found) {
        Matcher matcher = POSTCODE.matcher(field);
        while (matcher.find()) {
            String code = matcher.group();
            boolean alone = code.length() == Texts.trimmed(field).length();
            boolean capitals = code.equals(code.toUpperCase(Locale.ROOT));
            if ((alone || capitals) && AREAS.contains(matcher.group(1).toUpperCase(Locale.ROOT))) {
                found.add(matcher.group(2).isEmpty() ? PersonalShape.POSTCODE_IN_ONE : PersonalShape.POSTCODE);
            }
        }
    }

    private static void numbers(
            String field, String capitals, int digits, int letters, boolean slash, Set<PersonalShape> found) {
        if (letters >= 3 && INSURANCE.matcher(capitals).find()) {
            found.add(PersonalShape.INSURANCE_NUMBER);
        }
        if (letters >= 1 && digits >= 11) {
            Matcher pupil = PUPIL.matcher(capitals);
            while (pupil.find()) {
                if (CheckDigits.pupilNumber(pupil.group())) {
                    found.add(PersonalShape.PUPIL_NUMBER);
                }
            }
        }
        if (letters >= 1 && slash) {
            Matcher police = POLICE.matcher(capitals);
            while (police.find()) {
                if (CheckDigits.policeNumber(
                        police.group(1), police.group(2), police.group(3).charAt(0))) {
                    found.add(PersonalShape.POLICE_NUMBER);
                }
            }
        }
        if (digits >= 10) {
            tenDigits(field, found);
        }
    }

    private static void tenDigits(String field, Set<PersonalShape> found) {
        Matcher health = HEALTH.matcher(field);
        while (health.find()) {
            if (CheckDigits.healthNumber(onlyDigits(health.group()))) {
                found.add(PersonalShape.HEALTH_NUMBER);
            }
        }
        Matcher ten = TEN.matcher(field);
        while (ten.find()) {
            if (CheckDigits.healthNumber(ten.group())) {
                found.add(PersonalShape.HEALTH_NUMBER_IN_ONE);
            }
            if (CheckDigits.learnerNumber(ten.group())) {
                found.add(PersonalShape.LEARNER_NUMBER);
            }
        }
        Matcher phone = PHONE.matcher(field);
        while (phone.find()) {
            String national = onlyDigits(phone.group(2));
            char first = national.charAt(0);
            if (phone.group(1).indexOf("44") >= 0 || (first == '7' && national.length() == 10)) {
                found.add(PersonalShape.MOBILE);
            } else if (first == '1' || first == '2') {
                found.add(PersonalShape.LANDLINE);
            }
        }
    }

    /** A letter or digit before the sign, and after it a name with a point and a letter behind that. */
    private static boolean email(String field) {
        for (int at = field.indexOf('@', 1); at > 0; at = field.indexOf('@', at + 1)) {
            boolean begun = Character.isLetterOrDigit(field.charAt(at - 1));
            int end = at + 1;
            boolean pointed = false;
            while (end < field.length() && (Character.isLetterOrDigit(field.charAt(end)) || hostSign(field, end))) {
                pointed |= field.charAt(end) == '.'
                        && end > at + 1
                        && end + 1 < field.length()
                        && Character.isLetter(field.charAt(end + 1));
                end++;
            }
            if (begun && pointed) {
                return true;
            }
        }
        return false;
    }

    private static boolean hostSign(String field, int at) {
        return field.charAt(at) == '.' || field.charAt(at) == '-';
    }

    private static String onlyDigits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
