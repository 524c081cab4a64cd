package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    private final Findings findings = new Findings(10);
    private final Tidied tidied = new Tidied();

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "7,7",
        "007,7",
        "999999999999,999999999999",
        "999999999999.0,999999999999",
        "' 12 ',12",
        "12.0,12",
        "12.000,12",
        "0.0,0",
        "'',-1",
        "' ',-1"
    })
    void aCountIsAWholeNumberOfTwelveDigitsAtMost(String raw, long count) {
        assertThat(Numbers.count(raw, 2, "numerator", findings)).isEqualTo(count);
        assertThat(Numbers.count(raw, 2, "numerator", findings, tidied)).isEqualTo(count);
        assertThat(findings.kept()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000000,TOO_BIG",
        "1000000000000.0,FRACTION",
        "1e3,TOO_BIG",
        "1E309,TOO_BIG",
        "1.5e+3,TOO_BIG",
        "1e-3,TOO_BIG",
        "-1,NEGATIVE",
        "-0.5,NEGATIVE",
        "-,NOT_A_NUMBER",
        "--1,NOT_A_NUMBER",
        "12.5,FRACTION",
        "12.05,FRACTION",
        "12.,NOT_A_NUMBER",
        ".5,NOT_A_NUMBER",
        "1.2.3,NOT_A_NUMBER",
        "1e,NOT_A_NUMBER",
        "e3,NOT_A_NUMBER",
        "1e+,NOT_A_NUMBER",
        "1.xe3,NOT_A_NUMBER",
        "/0,NOT_A_NUMBER",
        ":0,NOT_A_NUMBER",
        "fewer than 5,HIDDEN_NUMBER",
        "Less than 5,HIDDEN_NUMBER",
        "suppressed,HIDDEN_NUMBER",
        "<5,HIDDEN_NUMBER",
        "*,HIDDEN_NUMBER",
        "C,HIDDEN_NUMBER",
        "[c],HIDDEN_NUMBER",
        "12c,NOT_A_NUMBER"
    })
    void whatIsNoCountIsToldByItsReason(String raw, FindingCode reason) {
        assertThat(Numbers.count(raw, 2, "numerator", findings)).isEqualTo(Numbers.WRONG);
        assertThat(findings.kept()).containsExactly(new Finding(reason, 2, "numerator", raw, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'1,234',1234",
        "'12,345',12345",
        "'123,456',123456",
        "'1,234,567',1234567",
        "'1,234.0',1234",
        "'999,999,999,999',999999999999",
        "\uFF10\uFF19,9",
        "'\uFF11,\uFF12\uFF13\uFF14',1234"
    })
    void numbersAsPeopleWriteThemAreReadAndNoted(String raw, long count) {
        assertThat(Numbers.count(raw, 3, "numerator", findings, tidied)).isEqualTo(count);
        assertThat(findings.kept()).isEmpty();
        tidied.tell(findings);
        assertThat(findings.kept()).extracting(Finding::kind).containsExactly(FindingCode.NUMBER_WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",123",
                "1234,567",
                "1,23",
                "1,2345",
                "1,234,56",
                "12,34",
                "1,23x",
                "1.234,5",
                "1,234.5",
                "1,234.000,0",
                "\u00B2",
                "\uFF0F",
                "\uFF1A"
            })
    void commasElsewhereAndOtherSignsAreNoNumber(String raw) {
        assertThat(Numbers.count(raw, 3, "numerator", findings, tidied)).isEqualTo(Numbers.WRONG);
        assertThat(findings.kept()).hasSize(1);
    }

    @Test
    void aRateIsAsItWasPrinted() {
        assertThat(Numbers.rate("1.250")).isEqualTo(new BigDecimal("1.250"));
        assertThat(Numbers.rate("0")).isEqualTo(BigDecimal.ZERO);
        assertThat(Numbers.rate("1234567890.123456789")).isNotNull();
        assertThat(Numbers.rate("1234567890.1234567890")).as("21 characters").isNull();
        assertThat(Numbers.rate("1e3")).isNull();
        assertThat(Numbers.rate("-1")).isNull();
        assertThat(Numbers.rate("")).isNull();
    }
}
