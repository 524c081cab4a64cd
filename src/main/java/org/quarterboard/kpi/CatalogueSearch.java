package org.quarterboard.kpi;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Finds measures by code, title, meaning, what they count and whom, categories and rules, in the language of the reader.
 * Every word of the search must begin a word of the measure; capitals and accents make no difference. A word that is a code
 * or the number of a KPI finds by code alone: "10" is KPI 10 and no age.
 */
@Component
public class CatalogueSearch {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final MeasureGuide guide;
    private final GuideWords words;

    /** The catalogue's own texts, and never what somebody searched for: there are as many as there are messages. */
    private final Map<String, String> plainTexts = new ConcurrentHashMap<>();

    CatalogueSearch(MeasureGuide guide, GuideWords words) {
        this.guide = guide;
        this.words = words;
    }

    /**
     * A measure that was found.
     *
     * @param because the text that holds what was searched for, where title and meaning do not; else empty
     */
    public record Hit(Measure measure, String because) {}

    /** The measures that the search finds, in the order of the catalogue; all, if it is empty. */
    public List<Hit> find(String query, boolean wales, Locale locale) {
        List<String> codes = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        boolean anything = query.isBlank();
        for (String part : query.strip().split("\\s+")) {
            if (isCode(part)) {
                codes.add(part);
            } else {
                wanted.addAll(words(part));
            }
        }
        anything |= !codes.isEmpty() || !wanted.isEmpty();
        wanted.removeIf(word -> word.equals("kpi") || word.equals("dpa"));
        if (!anything) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Measure measure : guide.catalogue().measures()) {
            if (codes.stream().allMatch(code -> named(measure, code))) {
                hit(measure, wanted, wales, locale).ifPresent(hits::add);
            }
        }
        return hits;
    }

    private Optional<Hit> hit(Measure measure, List<String> wanted, boolean wales, Locale locale) {
        List<String> rest = new ArrayList<>(wanted);
        List<String> shown = new ArrayList<>();
        shown.add(words.title(measure.newest(), wales, locale));
        shown.add(words.meaning(measure.newest(), wales, locale));
        rest.removeIf(word -> shown.stream().anyMatch(holds(word)));
        if (rest.isEmpty()) {
            return Optional.of(new Hit(measure, ""));
        }
        List<String> further = further(measure, wales, locale);
        if (!rest.stream().allMatch(word -> further.stream().anyMatch(holds(word)))) {
            return Optional.empty();
        }
        return further.stream().filter(holds(rest.getFirst())).findFirst().map(text -> new Hit(measure, text));
    }

    /** All else that the measure's page says of it. */
    private List<String> further(Measure measure, boolean wales, Locale locale) {
        List<String> texts = new ArrayList<>();
        texts.add(words.kpi(measure.kpi(), wales, locale));
        for (DefinitionVersion version : measure.versions().reversed()) {
            int number = version.number();
            guide.breakdowns(measure.code(), number).forEach(dimension -> {
                guide.items(measure.code(), number, dimension)
                        .forEach(item -> texts.add(words.text(item.messageKey(), wales, locale)));
                texts.add(words.text(Category.dimensionKey(dimension), wales, locale));
            });
            Counting counting = guide.counting(measure.code(), number);
            texts.add(words.text(counting.countedKey(), wales, locale));
            counting.outOfKey().ifPresent(key -> texts.add(words.text(key, wales, locale)));
            guide.rules(measure.code(), number)
                    .forEach(rule -> texts.add(words.text(rule.messageKey(), wales, locale)));
            Cohort cohort = guide.cohort(counting.cohort());
            texts.add(words.text(cohort.messageKey(), wales, locale));
            // Not the orders that count: every one of them would be found in every measure.
            cohort.lines().stream()
                    .filter(line -> line.part() != Cohort.Part.ORDER)
                    .forEach(line -> texts.add(words.text(line.messageKey(), wales, locale)));
            texts.addAll(words.stages(guide, measure, version, locale));
            texts.add(words.title(version, wales, locale));
            texts.add(words.meaning(version, wales, locale));
        }
        return texts;
    }

    private boolean isCode(String part) {
        return guide.catalogue().measures().stream().anyMatch(measure -> named(measure, part));
    }

    /** "6a" names both, as the guidance prints it; "6" names all of KPI 6. */
    private static boolean named(Measure measure, String part) {
        String code = measure.code().value();
        return code.equalsIgnoreCase(part)
                || (!measure.established()
                        && (String.valueOf(measure.kpi()).equals(part)
                                || code.startsWith(part.toLowerCase(Locale.ROOT) + "-")));
    }

    private Predicate<String> holds(String word) {
        return text ->
                plainTexts.computeIfAbsent(text, ignored -> " " + plain(text)).contains(" " + word);
    }

    private static List<String> words(String text) {
        return Arrays.stream(plain(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Small letters without marks, one space between words. */
    private static String plain(String text) {
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS
                .matcher(letters.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
