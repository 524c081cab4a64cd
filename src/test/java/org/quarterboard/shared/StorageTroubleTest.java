package org.quarterboard.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;

class StorageTroubleTest {

    @ParameterizedTest
    @CsvSource({
        "The table 'observation' is full,HY000,1114,shared.storage.full",
        "Disk full,HY000,1021,shared.storage.full",
        "Got error 28 from storage engine InnoDB,HY000,1030,shared.storage.full",
        "Got error 122 from storage engine,HY000,1030,",
        "Connection refused,08000,0,shared.storage.gone",
        "Server shutdown in progress,08S01,1053,shared.storage.gone",
        "Connection is closed,,0,shared.storage.gone",
        "Deadlock found,40001,1213,",
        "Duplicate entry,23000,1062,"
    })
    void tellsFullAndGoneFromEverythingElse(String text, String state, int code, @Nullable String key) {
        SQLException cause = new SQLException(text, state, code);
        RuntimeException failure = new DataAccessResourceFailureException("wrapped", new IllegalStateException(cause));
        assertThat(StorageTrouble.told(failure).map(UserFacingException::messageKey))
                .isEqualTo(Optional.ofNullable(key));
    }

    @Test
    void givesTheNumberUnderWhichItWasLogged() {
        UserFacingException told = StorageTrouble.told(new SQLTransientConnectionException("no connection within 30 s"))
                .orElseThrow();
        assertThat(told.messageKey()).isEqualTo("shared.storage.gone");
        assertThat(told.arguments()).singleElement().asString().matches("[0-9a-f]{8}");
    }

    @Test
    void aCircleOfCausesEnds() {
        RuntimeException one = new RuntimeException();
        RuntimeException other = new RuntimeException(one);
        one.initCause(other);
        assertThat(StorageTrouble.told(one)).isEmpty();
    }
}
