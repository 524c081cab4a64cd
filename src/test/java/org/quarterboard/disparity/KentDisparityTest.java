package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quarterboard.statistics.DisparityState;

/** Kent's youth justice plan of 2023 and the borderline value of the definitions, from counts to words. */
class KentDisparityTest {

    /** 13 % of the cohort, 20.5 % of pupils, 6.6 % of residents: the reference turns the finding round. */
    @Test
    void whereTheReferenceTurnsTheFindingRoundBothStandSideBySide() {
        CountWorld kent = new CountWorld()
                .with("first-time-entrants", CountWorld.quarter(0), two(130, 870))
                .with("residents", CountWorld.year(2025), two(6600, 93_400))
                .with("pupils", CountWorld.year(2025), two(20_500, 79_500));
        DisparityPage page = kent.page(only(CountWorld.usual(1)), "first-time-entrants");
        DisparityPage.Texts black = row(page).texts();
        assertThat(black.share()).isEqualTo("13.0%");
        assertThat(black.referenceShare()).isEqualTo("6.6%");
        assertThat(black.difference()).isEqualTo("+6.4");
        assertThat(row(page).state()).isEqualTo(DisparityState.HIGHER);
        DisparityPage.Second second = page.second().getFirst();
        assertThat(page.second()).hasSize(1);
        DisparityPage.Row turned = second.rows().stream()
                .filter(row -> row.group().equals(CountWorld.group("black")))
                .findFirst()
                .orElseThrow();
        assertThat(turned.texts().referenceShare()).isEqualTo("20.5%");
        assertThat(turned.texts().difference()).isEqualTo("\u22127.5");
        assertThat(turned.state()).isEqualTo(DisparityState.LOWER);
        assertThat(second.sentence())
                .startsWith("Black and White turn round with the reference")
                .endsWith("Chance alone does not explain this for Black and White.");
        assertThat(page.references().getFirst().code()).isEqualTo(DirectoryCounts.RESIDENTS);
        DisparityPage other =
                kent.page(only(CountWorld.usual(1)).against(new CountedCode("pupils")), "first-time-entrants");
        assertThat(row(other).state()).as("said the same where it is chosen").isEqualTo(turned.state());
        assertThat(other.references().getFirst().code()).isEqualTo(new CountedCode("pupils"));
    }

    /** 14 of 69 beside 56 of 337. */
    @Test
    void reoffendingSaysNoClearDifference() {
        DisparityPage page = remand(14, 69, 56, 337);
        assertThat(row(page).texts().ratio()).isEqualTo("1.22 (0.71 to 2.01)");
        assertThat(row(page).texts().state()).isEqualTo("No clear difference");
        assertThat(page.title()).isEqualTo("Children remanded to custody: no clear difference between groups");
        assertThat(page.sentences())
                .containsExactly("There is no clear difference between Black children and White children: 1.22 times as"
                        + " likely to be remanded to custody; the data allow 0.71 to 2.01.");
    }

    @Test
    void theBorderlineOneIsSaidToBeBorderline() {
        DisparityPage page = remand(26, 304, 645, 11_111);
        assertThat(row(page).texts().ratio()).isEqualTo("1.47 (1.01 to 2.12)");
        assertThat(row(page).borderline()).isTrue();
        assertThat(page.sentences())
                .singleElement()
                .asString()
                .endsWith("It is borderline: another usual method would say" + " otherwise.");
        assertThat(page.notes()).anyMatch(note -> note.startsWith("A borderline difference"));
    }

    @Test
    void theSentenceOfTheDefinitionsIsSaid() {
        assertThat(remand(252, 1933, 444, 6526).title())
                .isEqualTo("Black children were 1.92 times as likely as White children to be remanded to custody");
    }

    @Test
    void tooFewInAQuarterAreAdvisedToBePutTogether() {
        CountWorld world = new CountWorld();
        for (int back = 0; back < 4; back++) {
            world.with("remand", CountWorld.quarter(back), "black", 3, "white", 20, "other", 0, "asian", 0, "mixed", 0)
                    .with(
                            "court",
                            CountWorld.quarter(back),
                            "black",
                            30,
                            "white",
                            300,
                            "other",
                            5,
                            "asian",
                            5,
                            "mixed",
                            5);
        }
        DisparityPage page = world.page(CountWorld.usual(1), "remand");
        assertThat(row(page).state()).isEqualTo(DisparityState.TOO_FEW);
        assertThat(page.suggested())
                .as("though nobody of another group is met with")
                .isEqualTo(OptionalInt.of(4));
        assertThat(world.page(CountWorld.usual(4), "remand").suggested())
                .as("nothing shorter is ever advised")
                .isEqualTo(OptionalInt.empty());
        assertThat(row(world.page(CountWorld.usual(4), "remand")).texts().number())
                .isEqualTo("12");
    }

    /** Kent gives one number for all who are not White. */
    private static Object[] two(int others, int white) {
        return new Object[] {"black", others, "white", white, "asian", 0, "mixed", 0, "other", 0};
    }

    private static DisparityPage remand(int a, int n, int b, int m) {
        return new CountWorld()
                .with("remand", CountWorld.quarter(0), "black", a, "white", b)
                .with("court", CountWorld.quarter(0), "black", n, "white", m)
                .page(CountWorld.usual(1), "remand");
    }

    private static DisparityQuestion only(DisparityQuestion question) {
        return new DisparityQuestion(
                question.by(), question.within(), question.baseline(), question.quarter(), 1, Optional.empty());
    }

    private static DisparityPage.Row row(DisparityPage page) {
        return page.table().rows().stream()
                .filter(row -> row.group().equals(CountWorld.group("black")))
                .findFirst()
                .orElseThrow();
    }
}
