package org.quarterboard.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/portal",
                "https://example.org/portal/",
                "https://example.org/portal//",
                " https://example.org/portal/ "
            })
    void aLinkHasOneSlashBetweenAddressAndPathHoweverTheAddressWasSet(String set) {
        assertThat(new BaseUrl(set).value() + "/service/X").isEqualTo("https://example.org/portal/service/X");
    }
}
