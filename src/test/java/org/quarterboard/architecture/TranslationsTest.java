package org.quarterboard.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** English and Welsh say the same, every text that is asked for is there, and every text that is there is asked for. */
class TranslationsTest {

    private static final Map<String, Map<String, String>> ENGLISH = MessageFiles.english();
    private static final Map<String, Map<String, String>> WELSH = MessageFiles.welsh();
    private static final Map<String, String> ENGLISH_TEXTS = MessageFiles.all(ENGLISH);
    private static final Map<String, String> WELSH_TEXTS = MessageFiles.all(WELSH);
    private static final List<SourceText> SOURCES = SourceText.all();

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern START_OF_KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)*[.-]");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9_.-]+");
    private static final int SHORT = 20;

    /** Files of a room that has more than one, each with its room; every other file is named after its room. */
    private static final Map<String, String> ROOM_OF_FILE = Map.ofEntries(
            Map.entry("people", "directory"),
            Map.entry("calendar", "kpi"),
            Map.entry("figures", "kpi"),
            Map.entry("imports", "ingest"),
            Map.entry("typed", "ingest"),
            Map.entry("comparators", "ingest"),
            Map.entry("agendas", "meetings"),
            Map.entry("invitations", "meetings"),
            Map.entry("registers", "meetings"),
            Map.entry("minutes", "meetings"),
            Map.entry("returns", "attendance"),
            Map.entry("commentary", "trends"),
            Map.entry("exports", "ingest"));

    /** Rooms whose own words helper puts something before the key, and what it puts. */
    private static final Map<String, String> SHORT_KEYS =
            Map.of("trends", "trends.", "papers", "papers.", "disparity", "disparity.page.");

    /** Keys whose beginning stands in a data file: the catalogue, whose own test finds missing words. */
    private static final Set<String> NAMED_BY_DATA = Set.of("kpi.measure.", "kpi.break.", "kpi.name.", "kpi.version.");

    /** Texts that a room may take from another, because the thing that they name is the other's. */
    private static final Set<String> LENT =
            Set.of("shared.", "kpi.name.", "figures.gap.", "figures.fact.", "figures.source.", "figures.cited.");

    /** Longer than twenty letters, and yet the same in both languages. */
    private static final Set<String> SAME_IN_BOTH = Set.of();

    /** Words that this product does not use of a child. The name of a kind of institution is the law's, not ours. */
    private static final Pattern UNWANTED =
            Pattern.compile("\\b(offenders?(?! institution)|nominals?)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void bothLanguagesHaveTheSameFilesAndKeys() {
        assertThat(WELSH.keySet()).isEqualTo(ENGLISH.keySet());
        ENGLISH.forEach(
                (file, texts) -> assertThat(WELSH.get(file).keySet()).as(file).isEqualTo(texts.keySet()));
    }

    @Test
    void aKeyBeginsWithTheNameOfItsFile() {
        ENGLISH.forEach((file, texts) -> assertThat(texts.keySet()).allMatch(key -> key.startsWith(file + ".")));
    }

    @Test
    void everyTextCanBeFormatted() {
        ENGLISH_TEXTS.forEach((key, text) -> new MessageFormat(text, ULocale.UK));
        WELSH_TEXTS.forEach((key, text) -> new MessageFormat(text, new ULocale("cy", "GB")));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(ENGLISH_TEXTS.keySet().stream().filter(key -> {
                    String english = ENGLISH_TEXTS.get(key);
                    String welsh = WELSH_TEXTS.getOrDefault(key, "");
                    return !shown(welsh).equals(shown(english))
                            || !taken(english).containsAll(taken(welsh));
                }))
                .isEmpty();
    }

    /** ICU takes an apostrophe before a brace for a quotation and swallows the argument. */
    @Test
    void noApostropheHidesAnArgument() {
        assertThat(Stream.concat(ENGLISH_TEXTS.entrySet().stream(), WELSH_TEXTS.entrySet().stream())
                        .filter(text -> text.getValue().contains("'{")
                                || text.getValue().contains("'}")
                                || text.getValue().contains("''")))
                .isEmpty();
    }

    @Test
    void aLongTextIsTranslated() {
        Set<String> same = ENGLISH_TEXTS.entrySet().stream()
                .filter(text -> letters(text.getValue()) > SHORT)
                .filter(text -> text.getValue().equals(WELSH_TEXTS.get(text.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(same).isEqualTo(SAME_IN_BOTH);
    }

    @Test
    void noTextCallsAChildWhatWeDoNotCallThem() {
        assertThat(ENGLISH_TEXTS.entrySet().stream()
                        .filter(text -> UNWANTED.matcher(text.getValue()).find()))
                .isEmpty();
    }

    @Test
    void everyKeyInTheSourcesHasAText() {
        assertThat(SOURCES.stream()
                        .filter(TranslationsTest::asksForAText)
                        .filter(text -> !text.joined())
                        .filter(text -> keys(text).noneMatch(ENGLISH_TEXTS::containsKey))
                        .map(SourceText::where))
                .isEmpty();
    }

    @Test
    void everyStartOfAKeyInTheSourcesHasTexts() {
        assertThat(SOURCES.stream()
                        .filter(text -> text.joined() && asksForAText(text))
                        .filter(text ->
                                keys(text).allMatch(start -> startingWith(start).isEmpty()))
                        .map(SourceText::where))
                .isEmpty();
    }

    @Test
    void everyTextIsAskedFor() {
        Set<String> left = new TreeSet<>(ENGLISH_TEXTS.keySet());
        for (SourceText text : SOURCES) {
            keys(text).forEach(left::remove);
            keys(text).flatMap(key -> endings(text.room()).map(key::concat)).forEach(left::remove);
            keys(text).filter(key -> isStart(text, key)).forEach(start -> left.removeAll(startingWith(start)));
        }
        NAMED_BY_DATA.forEach(start -> left.removeAll(startingWith(start)));
        assertThat(left).as("texts that nothing asks for").isEmpty();
    }

    @Test
    void aRoomUsesItsOwnTexts() {
        assertThat(SOURCES.stream()
                        .filter(TranslationsTest::looksLikeAKey)
                        .filter(text -> keys(text).anyMatch(key -> isForeign(text, key)))
                        .filter(text -> keys(text)
                                .allMatch(key -> isForeign(text, key)
                                        || startingWith(key).isEmpty()))
                        .filter(text -> LENT.stream().noneMatch(text.value()::startsWith))
                        .map(SourceText::where))
                .isEmpty();
    }

    /** Whether the literal is given to something that looks texts up. */
    private static boolean asksForAText(SourceText text) {
        return looksLikeAKey(text)
                && text.calledBy(
                        "getTranslation", "t", "UserFacingException", "messages.get", "texts.get", "words.get");
    }

    /** Whether the key is there and stands in the file of another room. */
    private static boolean isForeign(SourceText text, String key) {
        boolean there = text.joined() ? !startingWith(key).isEmpty() : ENGLISH_TEXTS.containsKey(key);
        return there && !text.room().equals(roomOf(key));
    }

    private static boolean looksLikeAKey(SourceText text) {
        return (text.joined() ? START_OF_KEY : KEY).matcher(text.value()).matches();
    }

    /** Whether the literal is the beginning of keys that are put together at run time, and of more than a room's. */
    private static boolean isStart(SourceText text, String key) {
        return (text.joined() || key.endsWith("."))
                && START_OF_KEY.matcher(key).matches()
                && !ENGLISH.containsKey(key.substring(0, key.length() - 1));
    }

    /** What a room adds to keys at run time, such as {@code .title}. */
    private static Stream<String> endings(String room) {
        return SOURCES.stream()
                .filter(text -> text.room().equals(room))
                .map(SourceText::value)
                .filter(value -> ENDING.matcher(value).matches())
                .distinct();
    }

    /** The keys that a literal can mean: as it stands; in a room with short keys, with the room before it. */
    private static Stream<String> keys(SourceText text) {
        String before = SHORT_KEYS.get(text.room());
        if (before == null || text.value().startsWith(text.room() + ".")) {
            return Stream.of(text.value());
        }
        String longer = before + text.value();
        return text.calledBy("words.get", "get") ? Stream.of(longer) : Stream.of(text.value(), longer);
    }

    private static List<String> startingWith(String start) {
        return ENGLISH_TEXTS.keySet().stream()
                .filter(key -> key.startsWith(start))
                .toList();
    }

    private static String roomOf(String key) {
        String file = key.substring(0, key.indexOf('.'));
        return ROOM_OF_FILE.getOrDefault(file, file);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    /**
     * The arguments whose value the reader sees. One that only chooses a form ("lies", "lie") may be missing in a
     * language that has one form.
     */
    private static Set<String> shown(String text) {
        MessagePattern pattern = new MessagePattern(text);
        boolean showsNumber =
                parts(pattern).anyMatch(part -> part.getType() == MessagePattern.Part.Type.REPLACE_NUMBER);
        Set<String> shown = new TreeSet<>();
        for (int index = 0; index < pattern.countParts(); index++) {
            MessagePattern.Part part = pattern.getPart(index);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && (showsNumber || (!part.getArgType().hasPluralStyle() && part.getArgType() != ArgType.SELECT))) {
                shown.add(pattern.getSubstring(pattern.getPart(index + 1)));
            }
        }
        return shown;
    }

    private static Set<String> taken(String text) {
        MessagePattern pattern = new MessagePattern(text);
        return parts(pattern)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                        || part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<MessagePattern.Part> parts(MessagePattern pattern) {
        return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart);
    }
}
