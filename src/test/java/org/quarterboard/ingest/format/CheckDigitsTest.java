package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked by hand from the published rules; no number is anybody's. */
class CheckDigitsTest {

    /** 9×10+8×9+7×8+6×7+5×6+4×5+3×4+2×3+1×2 = 330 = 30 × 11. */
    @Test
    void anNhsNumberHasItsCheckDigit() {
        assertThat(CheckDigits.healthNumber("9876543210")).isTrue();
        assertThat(CheckDigits.healthNumber("9434765919"))
                .as("the NHS's own example")
                .isTrue();
        assertThat(CheckDigits.healthNumber("9434765918")).isFalse();
        assertThat(CheckDigits.healthNumber("0000000000")).isFalse();
    }

    /** No tenth digit fits where the rest is 1: the check digit would be 10. */
    @ParameterizedTest
    @ValueSource(chars = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9'})
    void anNhsNumberWhoseCheckDigitWouldBeTenIsNone(char last) {
        assertThat(CheckDigits.healthNumber("100000001" + last)).isFalse();
        assertThat(CheckDigits.healthNumber("000000006" + last)).isFalse();
    }

    /** 1×10+…+9×2 = 210 = 19 × 11 + 1, and 10 − 1 = 9. */
    @Test
    void aLearnerNumberHasItsCheckDigit() {
        assertThat(CheckDigits.learnerNumber("1234567899")).isTrue();
        assertThat(CheckDigits.learnerNumber("1234567898")).isFalse();
    }

    /** 1×2+2×3+…+9×10+0×11+1×12+2×13 = 368 = 16 × 23, so A. */
    @Test
    void aPupilNumberHasItsCheckLetter() {
        assertThat(CheckDigits.pupilNumber("A123456789012")).isTrue();
        assertThat(CheckDigits.pupilNumber("B123456789012")).isFalse();
        assertThat(CheckDigits.pupilNumber("L12345678901B"))
                .as("temporary: B counts 1, 342 + 13 = 355 = 15 × 23 + 10")
                .isTrue();
        assertThat(CheckDigits.pupilNumber("M12345678901B")).isFalse();
    }

    /** 20 and 0123456: 200123456 = 8701019 × 23 + 19. */
    @Test
    void aPoliceNumberHasItsCheckLetter() {
        assertThat(CheckDigits.policeNumber("2020", "0123456", 'V')).isTrue();
        assertThat(CheckDigits.policeNumber("20", "123456", 'V')).isTrue();
        assertThat(CheckDigits.policeNumber("2020", "0123456", 'U')).isFalse();
    }
}
