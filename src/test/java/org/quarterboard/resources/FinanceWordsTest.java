package org.quarterboard.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterboard.resources.FinanceFiguresTest.figures;
import static org.quarterboard.resources.FinanceFiguresTest.line;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;

class FinanceWordsTest {

    private static final Messages MESSAGES = new Messages();
    private static final FinanceWords WORDS = new FinanceWords(MESSAGES, new Formats(MESSAGES));

    private static final FinanceFigures BEFORE = figures(
            line(Agency.YOUTH_JUSTICE_BOARD, "0", "0", "600"),
            line(Agency.LOCAL_AUTHORITY, "0", "100", "900"),
            line(Agency.POLICE, "200", "0", "0"),
            line(Agency.PROBATION, "50", "0", "0"),
            line(Agency.HEALTH, "80", "0", "0"));

    private static final FinanceFigures NOW = figures(
            line(Agency.YOUTH_JUSTICE_BOARD, "0", "0", "600"),
            line(Agency.LOCAL_AUTHORITY, "0", "100", "920"),
            line(Agency.POLICE, "125", "0", "0"),
            line(Agency.HEALTH, "70", "0", "0"),
            line(Agency.OTHER, "0", "0", "30.50"));

    @Test
    void whoseContributionFellComesFirstAndByHowMuch() {
        FinanceYear year = new FinanceYear(NOW, Optional.of(BEFORE));
        assertThat(WORDS.headline(year, Messages.ENGLISH))
                .isEqualTo("The budget for 2025/26 is £1,845.50, £84.50 (4.4%) less than the year before");
        assertThat(WORDS.sentences(year, Messages.ENGLISH))
                .containsExactly(
                        "Police: £75 less than the year before (37.5%), £125 instead of £200.",
                        "Probation: nothing, after £50 the year before.",
                        "Health: £10 less than the year before (12.5%), £70 instead of £80.",
                        "Other: £30.50, after nothing the year before.",
                        "Local authority: £20 more than the year before (2.0%), £1,020 instead of £1,000.",
                        "As much as the year before: Youth Justice Board grant.",
                        "Largest share of the budget: Local authority, 55.3%.",
                        "The outturn is not known yet.");
    }

    @Test
    void theOutturnIsSetAgainstTheBudgetOnceItIsKnownAsAWhole() {
        FinanceFigures figures = figures(
                outturn(line(Agency.POLICE, "100", "0", "0"), "60"),
                outturn(line(Agency.PROBATION, "100", "0", "0"), "90"),
                outturn(line(Agency.HEALTH, "100", "0", "0"), "125"));
        assertThat(WORDS.sentences(new FinanceYear(figures, Optional.empty()), Messages.ENGLISH))
                .containsExactly(
                        "Nothing is recorded for 2024/25, so contributions cannot be compared with the year before.",
                        "Largest share of the budget: Police, Probation, Health, 33.3%.",
                        "The outturn is £275, £25 (8.3%) less than the budget.",
                        "Furthest below its budget: Police, by £40 (£60 instead of £100).",
                        "Furthest above its budget: Health, by £25 (£125 instead of £100).");
    }

    @Test
    void anOutturnThatIsKnownInPartIsSetAgainstItsOwnBudget() {
        FinanceFigures figures =
                figures(outturn(line(Agency.POLICE, "100", "0", "0"), "60"), line(Agency.HEALTH, "100", "0", "0"));
        assertThat(WORDS.sentences(new FinanceYear(figures, Optional.empty()), Messages.ENGLISH))
                .contains(
                        "The outturn of these is not known yet: Health. The others came to £60, for a budget of £100.");
    }

    @Test
    void equalAndUnbudgetedHaveWordsOfTheirOwn() {
        FinanceFigures same = figures(outturn(line(Agency.POLICE, "100", "0", "0"), "100"));
        FinanceYear year = new FinanceYear(same, Optional.of(same));
        assertThat(WORDS.headline(year, Messages.ENGLISH))
                .isEqualTo("The budget for 2025/26 is £100, as much as the year before");
        assertThat(WORDS.sentences(year, Messages.ENGLISH))
                .containsExactly(
                        "As much as the year before: Police.",
                        "Largest share of the budget: Police, 100.0%.",
                        "The outturn is £100, as budgeted.");
        FinanceFigures gift = figures(outturn(FinanceLine.empty(Agency.OTHER), "5"));
        assertThat(WORDS.sentences(new FinanceYear(gift, Optional.empty()), Messages.ENGLISH))
                .contains("The outturn is £5; nothing was budgeted.");
    }

    @Test
    void theSameIsSaidInWelsh() {
        assertThat(WORDS.sentences(new FinanceYear(NOW, Optional.of(BEFORE)), Messages.WELSH))
                .hasSize(8)
                .contains("Heddlu: £75 yn llai na'r flwyddyn flaenorol (37.5%), £125 yn lle £200.");
    }

    private static FinanceLine outturn(FinanceLine line, String pounds) {
        return line.with(Optional.of(new BigDecimal(pounds)));
    }
}
