package org.quarterboard.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Colours are tokens, and every token is there: a name that nobody gave a value falls back to what only suits the light. */
class StylesTest {

    private static final Pattern USE = Pattern.compile("var\\((--qb-[a-z0-9-]+)");
    private static final Pattern FALLBACK = Pattern.compile("var\\(--qb-[a-z0-9-]+\\s*,");
    private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*(--qb-[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsla?\\(");
    private static final String TOKENS = "frontend/styles/quarterboard.css";

    private static final Map<String, String> SHEETS = ProjectFiles.texts().entrySet().stream()
            .filter(file -> file.getKey().startsWith("frontend/styles/"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));

    @Test
    void everyTokenThatIsUsedHasAValue() {
        Set<String> given = TOKEN.matcher(ProjectFiles.text(TOKENS))
                .results()
                .map(token -> token.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(given).contains("--qb-ink", "--qb-blue");
        SHEETS.forEach((file, text) -> assertThat(used(text)).as(file).isSubsetOf(given));
    }

    @Test
    void everyColourIsGivenForLightAndDark() {
        assertThat(TOKEN.matcher(ProjectFiles.text(TOKENS)).results())
                .allSatisfy(token -> assertThat(token.group(2)).startsWith("light-dark("));
    }

    @Test
    void noColourStandsOutsideTheTokens() {
        SHEETS.forEach((file, text) -> assertThat(
                        COLOUR.matcher(TOKEN.matcher(text).replaceAll("")).results())
                .as(file)
                .extracting(MatchResult::group)
                .isEmpty());
    }

    @Test
    void noTokenIsUsedWithASecondValue() {
        SHEETS.forEach((file, text) ->
                assertThat(FALLBACK.matcher(text).find()).as(file).isFalse());
    }

    @Test
    void thePaperOnTheScreenUsesTokensToo() {
        assertThat(used(ProjectFiles.text("frontend/styles/paper.css")))
                .containsAll(List.of("--qb-turquoise", "--qb-orange", "--qb-plum", "--qb-blue", "--qb-ink-2"));
    }

    private static Set<String> used(String text) {
        return USE.matcher(text).results().map(use -> use.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
