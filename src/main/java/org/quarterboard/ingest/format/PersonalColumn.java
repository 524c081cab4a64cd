package org.quarterboard.ingest.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one column: counts and first lines, no value but the last and a bounded set of hashes. Of a column
 * of the portal's own layouts, whose words come again and again, also what some of them look like.
 */
final class PersonalColumn {

    private static final int REMEMBERED = 256;
    private static final int WORDS = 512;
    private static final int LONG_KEY = 4;
    private static final double MOST = 0.8;

    private final String label;
    private final PersonalRole role;
    private final String personalWords;
    private final boolean noPerson;
    private final boolean key;
    private final boolean count;
    private final PersonalDemographic demographic;
    private final long[] seen = new long[PersonalShape.values().length];
    private final long[] runs = new long[PersonalShape.values().length];
    private final long[] firstLine = new long[PersonalShape.values().length];
    private long filled;
    private long firstFilled;
    private long people;
    private long withDigits;
    private long demographicValues;
    private final Set<Long> hashes = new HashSet<>();
    private String last = "";
    private Set<PersonalShape> lastShapes = Set.of();
    private final Map<String, Set<PersonalShape>> words = new HashMap<>();

    /**
     * @param label what the column may be called in a finding: a name of the layouts, words of the list, or its place
     * @param written its name as it stands in the file
     */
    PersonalColumn(String label, String written, PersonalRole role, Optional<String> personal) {
        this.label = label;
        this.role = role;
        this.personalWords = personal.orElse("");
        this.noPerson = role != PersonalRole.UNKNOWN || PersonalWords.noPerson(written);
        this.key = PersonalWords.key(written);
        this.count = role == PersonalRole.COUNT || PersonalWords.count(written);
        this.demographic = role == PersonalRole.UNKNOWN ? PersonalDemographic.of(written) : PersonalDemographic.NONE;
    }

    void look(long line, String field) {
        if (field.isEmpty() || (role == PersonalRole.COUNT && digits(field))) {
            return;
        }
        boolean again = field.equals(last);
        if (role == PersonalRole.UNKNOWN) {
            if (field.isBlank()) {
                return;
            }
            unknown(line, field);
        }
        if (!again) {
            last = field;
            lastShapes = shapes(field);
        }
        if (!lastShapes.isEmpty()) {
            for (PersonalShape shape : lastShapes) {
                int i = shape.ordinal();
                if (seen[i]++ == 0) {
                    firstLine[i] = line;
                }
                runs[i] += again ? 0 : 1;
            }
        }
    }

    private Set<PersonalShape> shapes(String field) {
        Set<PersonalShape> known = words.get(field);
        if (known == null) {
            known = PersonalShapes.in(field);
            if (role != PersonalRole.UNKNOWN && words.size() < WORDS) {
                words.put(field, known);
            }
        }
        return known;
    }

    private void unknown(long line, String field) {
        if (filled++ == 0) {
            firstFilled = line;
        }
        people += PersonNames.looksLikeOne(field) ? 1 : 0;
        withDigits += longWithDigit(field) ? 1 : 0;
        if (demographic != PersonalDemographic.NONE) {
            demographicValues += demographic.holds(Texts.key(field)) ? 1 : 0;
        }
        if (filled <= REMEMBERED) {
            hashes.add(field.hashCode() * 31L + field.length());
        }
    }

    String label() {
        return label;
    }

    /** The fields of a column whose name says that it is about single children. */
    @Nullable
    PersonalSign named(long headerLine) {
        return personalWords.isEmpty() || filled == 0
                ? null
                : new PersonalSign(FindingCode.PERSONAL_COLUMN, label, headerLine, filled);
    }

    @Nullable
    PersonalSign sign(PersonalShape shape) {
        int i = shape.ordinal();
        int needed = role.needed(shape);
        if (needed == 0 || runs[i] < needed || (role.inMost(shape) && !most(seen[i]))) {
            return null;
        }
        return new PersonalSign(shape.finding(), label, firstLine[i], seen[i]);
    }

    /** Names of people: most values of an unknown column, nearly all of them different. */
    @Nullable
    PersonalSign names(int atLeast) {
        boolean people = !noPerson && !count && filled >= atLeast && most(this.people) && mostlyDistinct();
        return people ? new PersonalSign(FindingCode.PERSONAL_NAME, label, firstFilled, this.people) : null;
    }

    /** Whether most values are days on which a child may be born, however few. */
    boolean born() {
        return role == PersonalRole.UNKNOWN && filled > 0 && most(seen[PersonalShape.BIRTH_DATE.ordinal()]);
    }

    /** A key of the rows: another value in each of them, and no count, place or period. */
    @Nullable
    PersonalSign key(long rows, int atLeast) {
        boolean keys = role == PersonalRole.UNKNOWN
                && !noPerson
                && !count
                && demographic == PersonalDemographic.NONE
                && rows >= atLeast
                && filled == rows
                && hashes.size() == Math.min(filled, REMEMBERED)
                && (key || withDigits == rows);
        return keys ? new PersonalSign(FindingCode.PERSONAL_RECORDS, label, firstFilled, rows) : null;
    }

    boolean ofOneChild() {
        return demographic != PersonalDemographic.NONE && filled > 0 && most(demographicValues);
    }

    boolean counts() {
        return count;
    }

    private boolean most(long number) {
        return number >= filled * MOST;
    }

    private boolean mostlyDistinct() {
        return hashes.size() >= Math.min(filled, REMEMBERED) * MOST;
    }

    private static boolean longWithDigit(String field) {
        for (int i = 0; i < field.length() && field.length() >= LONG_KEY; i++) {
            if (field.charAt(i) >= '0' && field.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean digits(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',' && c != '-') {
                return false;
            }
        }
        return true;
    }
}
