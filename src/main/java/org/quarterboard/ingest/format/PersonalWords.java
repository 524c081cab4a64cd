package org.quarterboard.ingest.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.kpi.CatalogueFile;

/**
 * Names of columns that hold data about single children, English and Welsh, from a file that people can review. Some
 * say it wherever they stand in a name ("surname"), some only alone ("enw" is a name, "enw gwasanaeth" a service).
 */
final class PersonalWords {

    private static final Set<String> NO_PERSON = Set.of(
            ("service services gwasanaeth authority awdurdod council cyngor la lad yot yjs yjb area ardal region "
                            + "rhanbarth force heddlu family teulu country gwlad quarter chwarter period cyfnod year "
                            + "blwyddyn month mis measure mesur kpi dpa indicator category categori stage cam breakdown "
                            + "ward school ysgol board bwrdd description disgrifiad title teitl team tim")
                    .split(" "));
    private static final Set<String> KEY = Set.of(
            ("id ids ref reference key urn record case client person child yp pupil learner no num number identifier "
                            + "rhif cyfeirnod dynodydd plentyn disgybl achos")
                    .split(" "));
    private static final Set<String> COUNT = Set.of(
            ("count counts numerator denominator total totals rate percent percentage population children cyfrif "
                            + "rhifiadur enwadur cyfanswm plant")
                    .split(" "));

    private final Map<String, Boolean> anywhere = new LinkedHashMap<>();
    private final Map<String, String> inOne = new LinkedHashMap<>();

    private PersonalWords(List<Entry> entries) {
        for (Entry entry : entries) {
            anywhere.put(entry.words(), entry.anywhere());
            inOne.put(entry.words().replace(" ", ""), entry.words());
        }
    }

    private record Entry(String words, boolean anywhere) {}

    static PersonalWords load() {
        return new PersonalWords(CatalogueFile.read("personal-columns.csv", line -> {
            String words = line.text("words");
            if (!words.equals(ColumnWords.of(words))) {
                throw line.wrong("words must be small letters without accents");
            }
            return new Entry(words, line.yes("anywhere"));
        }));
    }

    /** The words of the list that the column's name holds; never the name itself, which may be a child's. */
    Optional<String> personal(String name) {
        String words = ColumnWords.of(name);
        String alone = inOne.get(words.replace(" ", ""));
        if (alone != null) {
            return Optional.of(alone);
        }
        String padded = " " + words + " ";
        return anywhere.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .filter(sought -> padded.contains(" " + sought + " "))
                // "service full name" and "school address" are no child's.
                .filter(sought -> !noPerson(padded.replace(" " + sought + " ", " ")))
                .findFirst();
    }

    /** Whether the column is about places, times or measures, whose names look like those of people. */
    static boolean noPerson(String name) {
        return any(name, NO_PERSON);
    }

    static boolean key(String name) {
        return any(name, KEY);
    }

    /** Whether the column counts: a file that has one is not a list of children. */
    static boolean count(String name) {
        return any(name, COUNT) || (" " + ColumnWords.of(name) + " ").contains(" number of ");
    }

    private static boolean any(String name, Set<String> words) {
        for (String word : ColumnWords.of(name).split(" ")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
