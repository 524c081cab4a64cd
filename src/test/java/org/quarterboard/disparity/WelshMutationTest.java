package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelshMutationTest {

    @ParameterizedTest
    @CsvSource({
        "plant Du,phlant Du",
        "teuluoedd,theuluoedd",
        "cymunedau,chymunedau",
        "merched,merched",
        "bechgyn,bechgyn",
        "phlant,phlant",
        "chwiorydd,chwiorydd",
        "'',''"
    })
    void threeLettersAreAspirated(String before, String after) {
        assertThat(WelshMutation.aspirate(before)).isEqualTo(after);
    }
}
