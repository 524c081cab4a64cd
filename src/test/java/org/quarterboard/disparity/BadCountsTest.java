package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.quarterboard.statistics.DisparityState;

/** What is wrong with figures is said on the page, and nothing is made of it that it does not carry. */
class BadCountsTest {

    /** Kent's plan of 2023: 60 girls and 352 boys in a cohort of 406. */
    @Test
    void groupsThatDoNotAddUpAreSaidAndSharesAreOfTheGroups() {
        DisparityPage page = new CountWorld()
                .with("arrest", CountWorld.quarter(0), "sex=female", 60, "sex=male", 352, "", 406)
                .with("residents", CountWorld.year(2025), "sex=female", 5000, "sex=male", 5000)
                .page(bySex(), "arrest");
        assertThat(page.notes())
                .contains("The groups add up to 412, but the total given beside them is 406. Ask whoever brought the"
                        + " figures which of them is right.");
        // 60 of 412, not of 406
        assertThat(row(page, "sex=female").texts().share()).isEqualTo("14.6%");
    }

    @Test
    void aTotalSaysNothingAgainstGroupsOfWhichOneIsHeldBack() {
        DisparityPage page = new CountWorld()
                .with("arrest", CountWorld.quarter(0), "sex=female", null, "sex=male", 352, "", 406)
                .with("residents", CountWorld.year(2025), "sex=female", 5000, "sex=male", 5000)
                .page(bySex(), "arrest");
        assertThat(page.notes()).noneMatch(note -> note.contains("add up"));
    }

    @Test
    void moreThanThereAreContradictsItself() {
        DisparityPage page = ethnicity(black(80, 69), "remand", "court");
        assertThat(row(page, "black").state()).isEqualTo(DisparityState.IMPOSSIBLE);
        assertThat(page.notes()).contains("Black: 80 counted of 69 cannot be right. Ask whoever brought the figures.");
        assertThat(page.title()).isEqualTo("Children remanded to custody: nothing can be compared yet");
    }

    @Test
    void moreChildrenOfARateThanThereAreIsAsked() {
        DisparityPage page = ethnicity(black(80, 69), "first-time-entrants", "residents");
        assertThat(page.notes()).anyMatch(note -> note.startsWith("Black: 80 counted among 69 children."));
    }

    @Test
    void aMissingGroupIsNamedAndTheOthersAreCompared() {
        DisparityPage page = new CountWorld()
                .with("remand", CountWorld.quarter(0), "white", 56, "mixed", 14, "black", null)
                .with("court", CountWorld.quarter(0), "white", 337, "mixed", 69, "black", 30, "asian", 20)
                .page(CountWorld.usual(1), "remand");
        assertThat(row(page, "mixed").state()).isEqualTo(DisparityState.NO_CLEAR_DIFFERENCE);
        assertThat(page.notes())
                .contains(
                        "Black has no figure (Held back at the source because it is small). Bring it, or say that nobody"
                                + " was counted.",
                        "Asian has no figure (Not brought yet). Bring it, or say that nobody was counted.");
        assertThat(row(page, "mixed").texts().share()).as("of a whole that nobody knows").isEmpty();
    }

    @Test
    void allOfThemNotKnownIsShownAndNothingIsSaid() {
        DisparityPage page = new CountWorld()
                .with("arrest", CountWorld.quarter(0), "unknown", 90)
                .with("residents", CountWorld.year(2025), "white", 9000, "black", 1000)
                .page(CountWorld.usual(1), "arrest");
        assertThat(page.empty()).isFalse();
        assertThat(row(page, "unknown").texts().number()).isEqualTo("90");
        assertThat(page.title()).isEqualTo("Arrests: nothing can be compared yet");
        assertThat(page.table().rows()).noneMatch(row -> row.state().judged());
    }

    @Test
    void allOfThemNotKnownAndTheOthersNoneIsTooFew() {
        DisparityPage page = new CountWorld()
                .with("arrest", CountWorld.quarter(0), "unknown", 90, "white", 0, "black", 0)
                .with("residents", CountWorld.year(2025), "white", 9000, "black", 1000)
                .page(CountWorld.usual(1), "arrest");
        assertThat(page.title()).isEqualTo("Arrests: too few to say");
        assertThat(row(page, "black").texts().share()).isEmpty();
        assertThat(row(page, "unknown").texts().shareOfAll()).isEqualTo("");
    }

    @Test
    void nobodyInThePopulationCannotBeArrested() {
        DisparityPage page = ethnicity(black(6, 0), "arrest", "residents");
        assertThat(row(page, "black").state()).isEqualTo(DisparityState.IMPOSSIBLE);
        assertThat(page.notes()).contains("Black: 6 counted of 0 cannot be right. Ask whoever brought the figures.");
        DisparityPage nobody = ethnicity(black(0, 0), "arrest", "residents");
        assertThat(row(nobody, "black").state()).isEqualTo(DisparityState.TOO_FEW);
        assertThat(row(nobody, "black").texts().ratio()).isEmpty();
    }

    @Test
    void noneOfTheWhiteChildrenMakesTooFewAndNoRatio() {
        DisparityPage page = new CountWorld()
                .with("remand", CountWorld.quarter(0), "white", 0, "black", 9)
                .with("court", CountWorld.quarter(0), "white", 337, "black", 69)
                .page(CountWorld.usual(1), "remand");
        assertThat(row(page, "black").state()).isEqualTo(DisparityState.TOO_FEW);
        assertThat(row(page, "black").texts().ratio()).isEmpty();
        assertThat(page.title()).isEqualTo("Children remanded to custody: too few to say");
        assertThat(page.sentences()).anyMatch(said -> said.startsWith("There are too few to say whether Black children"));
    }

    @Test
    void aBaselineThatIsMissingIsNamedWithItsReason() {
        DisparityPage page = new CountWorld()
                .with("remand", CountWorld.quarter(0), "white", null, "black", 9)
                .with("court", CountWorld.quarter(0), "white", 337, "black", 69)
                .page(CountWorld.usual(1), "remand");
        assertThat(row(page, "black").state()).isEqualTo(DisparityState.NO_BASELINE);
        assertThat(page.notes())
                .filteredOn(note -> note.startsWith("The group that the others are compared with"))
                .hasSize(1);
        assertThat(page.notes()).anyMatch(note -> note.startsWith("White has no figure (Held back"));
        assertThat(page.title()).isEqualTo("Children remanded to custody: nothing can be compared yet");
    }

    @Test
    void theReferenceThatIsMissingIsSaidAndNotTheFigures() {
        DisparityPage page = new CountWorld()
                .with("arrest", CountWorld.quarter(0), "white", 50, "black", 9)
                .page(CountWorld.usual(1), "arrest");
        assertThat(page.empty()).isFalse();
        assertThat(page.notes()).anyMatch(note -> note.contains("of which there are no figures"));
    }

    /** Those whose group is withheld in the reference are not taken for nobody. */
    @Test
    void unknownOfTheReferenceThatAreHeldBackAllowNoBounds() {
        CountWorld counted = new CountWorld()
                .with("remand", CountWorld.quarter(0), "white", 56, "black", 14, "unknown", 4);
        DisparityPage named = counted.with(
                        "court", CountWorld.quarter(0), "white", 337, "black", 69, "unknown", null)
                .page(CountWorld.usual(1), "remand");
        assertThat(named.unknown()).isEmpty();
        DisparityPage known = new CountWorld()
                .with("remand", CountWorld.quarter(0), "white", 56, "black", 14, "unknown", 4)
                .with("court", CountWorld.quarter(0), "white", 337, "black", 69, "unknown", 9)
                .page(CountWorld.usual(1), "remand");
        assertThat(known.unknown()).singleElement().asString().startsWith("Black: ");
    }

    @Test
    void unknownOfTheReferenceAloneAreShown() {
        DisparityAnswer answer = new CountWorld()
                .with("remand", CountWorld.quarter(0), "white", 56, "black", 14)
                .with("court", CountWorld.quarter(0), "white", 337, "black", 69, "unknown", 9)
                .answer(CountWorld.usual(1), "remand");
        assertThat(answer.line(CountWorld.group("unknown")).orElseThrow().denominator().counted())
                .isEqualTo(OptionalLong.of(9));
    }

    private static List<Long> black(long counted, long there) {
        return List.of(counted, there);
    }

    private static DisparityPage ethnicity(List<Long> black, String counted, String reference) {
        boolean residents = reference.equals("residents");
        return new CountWorld()
                .with(counted, CountWorld.quarter(0), "white", 56, "black", black.getFirst())
                .with(
                        reference,
                        residents ? CountWorld.year(2025) : CountWorld.quarter(0),
                        "white",
                        337,
                        "black",
                        black.getLast())
                .page(CountWorld.usual(1), counted);
    }

    private static DisparityQuestion bySex() {
        return DisparityQuestion.by(List.of(GroupDimension.SEX), GroupKey.ALL, CountWorld.QUARTER, 1);
    }

    private static DisparityPage.Row row(DisparityPage page, String group) {
        return page.table().rows().stream()
                .filter(row -> row.group().equals(CountWorld.group(group)))
                .findFirst()
                .orElseThrow();
    }
}
