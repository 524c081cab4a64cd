package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.quarterboard.disparity.DisparityFinding.Pair;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;

class FindingSentenceTest {

    private static final Messages MESSAGES = new Messages();

    private final FindingSentence sentences =
            new FindingSentence(new GroupWords(MESSAGES), MESSAGES, new Formats(MESSAGES));

    @Test
    void proportionsSayHowLikely() {
        assertThat(english(SomeFindings.seen()))
                .isEqualTo("Black children were 1.92 times as likely as White children to be remanded to custody;"
                        + " the data allow 1.66 to 2.22.");
        assertThat(welsh(SomeFindings.seen()))
                .isEqualTo("Roedd plant Du 1.92 gwaith mor debygol â phlant Gwyn o gael eu remandio i'r ddalfa;"
                        + " mae'r data yn caniatáu 1.66 i 2.22.");
    }

    @Test
    void ratesSayHowOftenForTheirNumber() {
        DisparityFinding searches =
                SomeFindings.searches(SomeFindings.YEAR_2024, FindingState.HIGHER, 252, 1933, 444, 6526);
        assertThat(english(searches))
                .isEqualTo("Black children were stopped and searched 1.92 times as often, for their number, as White"
                        + " children; the data allow 1.64 to 2.24.");
        assertThat(welsh(searches))
                .isEqualTo("Cafodd plant Du eu stopio a'u chwilio 1.92 gwaith mor aml, am eu nifer, â phlant Gwyn;"
                        + " mae'r data yn caniatáu 1.64 i 2.24.");
    }

    @Test
    void halfIsSaidOnlyOfWhatRoundsToIt() {
        DisparityFinding half = with(SomeFindings.seen(), FindingState.LOWER, 0.5049, 0.3, 0.8, false);
        assertThat(english(half))
                .isEqualTo("Black children were half as likely as White children to be remanded to custody; the data"
                        + " allow 0.30 to 0.80.");
        assertThat(welsh(half)).startsWith("Roedd plant Du hanner mor debygol â phlant Gwyn o gael");
        DisparityFinding nearly = with(SomeFindings.seen(), FindingState.LOWER, 0.505, 0.3, 0.8, false);
        assertThat(english(nearly)).contains("0.51 times as likely");
        DisparityFinding rate = with(
                SomeFindings.searches(SomeFindings.YEAR_2024, FindingState.LOWER, 5, 10, 10, 10),
                FindingState.LOWER,
                0.5,
                0.3,
                0.8,
                false);
        assertThat(english(rate)).contains("stopped and searched half as often, for their number, as White");
        assertThat(welsh(rate)).contains("chwilio hanner mor aml, am eu nifer, â phlant Gwyn");
    }

    @Test
    void noClearDifferenceIsNeverCalledNoDisparity() {
        DisparityFinding kent = with(
                SomeFindings.remand(SomeFindings.YEAR_2024, FindingState.NO_CLEAR_DIFFERENCE, 14, 69, 56, 337),
                FindingState.NO_CLEAR_DIFFERENCE,
                1.2210,
                0.7133,
                2.0106,
                true);
        assertThat(english(kent))
                .isEqualTo("There is no clear difference between Black children and White children: 1.22 times as"
                        + " likely to be remanded to custody; the data allow 0.71 to 2.01. It is borderline: another"
                        + " usual method would say otherwise.");
        assertThat(welsh(kent))
                .startsWith("Nid oes gwahaniaeth clir rhwng plant Du a phlant Gwyn: 1.22 gwaith mor debygol o gael")
                .endsWith("Mae ar y ffin: byddai dull arferol arall yn dweud yn wahanol.");
        DisparityFinding searches =
                SomeFindings.searches(SomeFindings.YEAR_2024, FindingState.NO_CLEAR_DIFFERENCE, 14, 69, 56, 337);
        assertThat(english(searches))
                .contains("White children: Black children were stopped and searched 1.22 times as often");
        assertThat(welsh(searches)).contains("phlant Gwyn: cafodd plant Du eu stopio a'u chwilio 1.22 gwaith mor aml");
    }

    @Test
    void tooFewSaysHowManyThereWere() {
        assertThat(english(SomeFindings.remand(SomeFindings.YEAR_2024, FindingState.TOO_FEW, 3, 41, 12, 1310)))
                .isEqualTo(
                        "There are too few to say whether Black children were more or less likely than White children"
                                + " to be remanded to custody: 3 of 41 beside 12 of 1,310.");
        DisparityFinding searches =
                SomeFindings.searches(SomeFindings.YEAR_2024, FindingState.TOO_FEW, 3, 41, 12, 1310);
        assertThat(english(searches))
                .isEqualTo(
                        "There are too few to say whether Black children were stopped and searched more or less often,"
                                + " for their number, than White children: 3 among 41 beside 12 among 1,310.");
        assertThat(welsh(searches)).contains("gymharu â phlant Gwyn: cafodd plant Du", "3 ymhlith 41");
        assertThat(welsh(SomeFindings.remand(SomeFindings.YEAR_2024, FindingState.TOO_FEW, 3, 41, 12, 1310)))
                .contains("na phlant Gwyn o gael", "3 o 41");
    }

    @Test
    void withoutAnyoneOnTheOtherSideThereIsNoRatio() {
        DisparityFinding none = SomeFindings.remand(SomeFindings.YEAR_2024, FindingState.HIGHER, 9, 41, 0, 310);
        assertThat(english(none))
                .isEqualTo("There is no ratio for Black children beside White children, because none of the latter were"
                        + " counted: 9 of 41 beside 0 of 310.");
        assertThat(welsh(none)).startsWith("Nid oes cymhareb (plant Du wrth ochr plant Gwyn)");
    }

    @Test
    void missingFiguresSaySo() {
        DisparityFinding none = SomeFindings.remand(SomeFindings.YEAR_2024, FindingState.NO_FIGURES, 0, 0, 0, 0);
        assertThat(english(none))
                .isEqualTo("Nothing can be said yet of Black children beside White children: a figure is missing or"
                        + " cannot be right.");
        assertThat(welsh(none)).startsWith("Nid oes dim i'w ddweud eto");
    }

    @Test
    void aSentenceBeginsWithACapitalLetter() {
        DisparityFinding seen = SomeFindings.seen();
        GroupKey girls = GroupKey.of(GroupDimension.SEX, "female");
        GroupKey boys = GroupKey.of(GroupDimension.SEX, "male");
        assertThat(english(among(seen, girls, boys))).startsWith("Girls were 1.92 times as likely as boys to");
        assertThat(welsh(among(seen, girls, boys))).startsWith("Roedd merched 1.92 gwaith mor debygol â bechgyn");
    }

    /** A frozen finding may name what the catalogue has dropped. */
    @Test
    void whatIsCountedNoMoreIsStillSaid() {
        DisparityFinding seen = SomeFindings.seen();
        DisparityFinding old = new DisparityFinding(
                new CountedCode("dropped-since"),
                seen.reference(),
                seen.group(),
                seen.baseline(),
                seen.span(),
                seen.numerators(),
                seen.denominators(),
                seen.ratio(),
                seen.lower(),
                seen.upper(),
                true,
                seen.state(),
                false,
                1,
                List.of());
        assertThat(english(old)).contains("1.92 times as likely as White children to be counted;");
        assertThat(sentences.counted(new CountedCode("dropped-since"), Messages.ENGLISH))
                .isEqualTo("dropped-since");
        assertThat(sentences.counted(seen.counted(), Messages.ENGLISH)).isEqualTo("Children remanded to custody");
    }

    @Test
    void everythingThatCanBeCountedHasItsWordsInBothLanguages() {
        for (Counted counted : new CountedCatalogue().all()) {
            String start = "disparity.said." + counted.code();
            if (counted.kind() != Counted.Kind.POPULATION) {
                assertThat(MESSAGES.has(start + ".often")).as(start).isTrue();
                assertThat(MESSAGES.has(start + ".likely"))
                        .as(start)
                        .isEqualTo(!counted.inside().isEmpty());
            }
        }
    }

    private String english(DisparityFinding finding) {
        return sentences.sentence(finding, Locale.UK);
    }

    private String welsh(DisparityFinding finding) {
        return sentences.sentence(finding, Messages.WELSH);
    }

    private static DisparityFinding with(
            DisparityFinding one, FindingState state, double ratio, double lower, double upper, boolean borderline) {
        return new DisparityFinding(
                one.counted(),
                one.reference(),
                one.group(),
                one.baseline(),
                one.span(),
                one.numerators(),
                one.denominators(),
                OptionalDouble.of(ratio),
                OptionalDouble.of(lower),
                OptionalDouble.of(upper),
                one.proportions(),
                state,
                borderline,
                one.tested(),
                one.sources());
    }

    private static DisparityFinding among(DisparityFinding one, GroupKey group, GroupKey baseline) {
        return new DisparityFinding(
                one.counted(),
                one.reference(),
                group,
                baseline,
                one.span(),
                new Pair(one.numerators().group(), one.numerators().baseline()),
                one.denominators(),
                one.ratio(),
                one.lower(),
                one.upper(),
                one.proportions(),
                one.state(),
                false,
                one.tested(),
                one.sources());
    }
}
