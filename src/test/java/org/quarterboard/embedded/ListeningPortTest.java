package org.quarterboard.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListeningPortTest {

    @Test
    void zeroIsAnyFreePort() {
        assertThat(ListeningPort.choose("127.0.0.1", "0")).isBetween(1024, 65_535);
    }

    @Test
    void aTakenPortIsOneLineThatSaysWhatToDo() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String taken = Integer.toString(other.getLocalPort());
            assertThatThrownBy(() -> ListeningPort.choose("127.0.0.1", taken))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining(taken)
                    .hasMessageContaining("QUARTERBOARD_PORT")
                    .message()
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "-1", "65536", "123456"})
    void whatIsNoPortIsRefused(String wanted) {
        assertThatThrownBy(() -> ListeningPort.choose("127.0.0.1", wanted))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("QUARTERBOARD_PORT");
    }
}
