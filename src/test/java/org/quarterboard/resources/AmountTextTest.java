package org.quarterboard.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterboard.resources.AmountText.Problem;
import org.quarterboard.resources.AmountText.Reading;
import org.quarterboard.shared.Messages;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "12,500 | 12500.00",
                "12500.00 | 12500.00",
                "£12 500 | 12500.00",
                "£ 12,500.50 | 12500.50",
                "\" 12 500 \" | 12500.00",
                "12\u00a0500 | 12500.00",
                "1\u202f234\u202f567.89 | 1234567.89",
                "1,234,567 | 1234567.00",
                "0 | 0.00",
                "0.05 | 0.05",
                "007 | 7.00",
                "9,999,999,999.99 | 9999999999.99"
            })
    void anAmountIsReadAsPeopleWriteIt(String typed, BigDecimal pounds) {
        assertThat(AmountText.read(typed)).isEqualTo(new Reading.Amount(pounds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\t"})
    void nothingTypedIsNothing(String typed) {
        assertThat(AmountText.read(typed)).isEqualTo(new Reading.Nothing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,50 | SEPARATORS",
                "1234,567 | SEPARATORS",
                "12,500 000 | SEPARATORS",
                "12,,500 | SEPARATORS",
                "12 50 | SEPARATORS",
                "12, | SEPARATORS",
                "12.5 | PENCE",
                "12.500 | PENCE",
                "1.234.567 | PENCE",
                "12. | PENCE",
                "12.345,67 | PENCE",
                "-500 | NEGATIVE",
                "£-500 | NEGATIVE",
                "\u2212 £500 | NEGATIVE",
                "(500) | NEGATIVE",
                "12k | NOT_A_NUMBER",
                "1e3 | NOT_A_NUMBER",
                "n/a | NOT_A_NUMBER",
                "£ | NOT_A_NUMBER",
                ".50 | NOT_A_NUMBER",
                "££5 | NOT_A_NUMBER",
                "=1+1 | NOT_A_NUMBER",
                "\u0661\u0662 | NOT_A_NUMBER",
                "10,000,000,000 | TOO_LARGE",
                "99999999999999999999999999999999999999 | TOO_LARGE"
            })
    void whatIsNoAmountIsSaidAndNotGuessed(String typed, Problem problem) {
        assertThat(AmountText.read(typed)).isEqualTo(new Reading.Wrong(problem));
    }

    @Test
    void everyProblemIsSaidWithItsCure() {
        Messages messages = new Messages();
        assertThat(Problem.values())
                .extracting(problem -> messages.get(problem.messageKey(), Messages.ENGLISH, "Police", "Outturn", "x"))
                .allMatch(text -> text.matches("Police, Outturn: .*“x”.*\\. (Write|A comma|Check).*"));
    }
}
