package org.quarterboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.SampleFiles.Sample;

class DemoSamplesTest {

    private final DemoSamples samples = new DemoSamples();

    @Test
    void everySampleIsThereAndSaysWhatItIsGoodFor() {
        Messages messages = new Messages();
        assertThat(samples.samples()).hasSize(5);
        for (Sample sample : samples.samples()) {
            assertThat(samples.bytes(sample.name()).orElseThrow()).isNotEmpty();
            assertThat(sample.address()).isEqualTo("download/demo/" + sample.name());
            assertThat(messages.has(sample.messageKey())).isTrue();
        }
    }

    @Test
    void noOtherFileOfTheDemonstrationIsASample() {
        assertThat(samples.bytes("model.csv")).isEmpty();
        assertThat(samples.bytes("../people.csv")).isEmpty();
    }
}
