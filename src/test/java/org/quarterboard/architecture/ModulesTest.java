package org.quarterboard.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fixtures.modules.BrokenModules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.quarterboard.Quarterboard;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms keep to their one direction; fixtures show that each breach would be found. */
class ModulesTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(Quarterboard.class);
    private static final String BREACHES = ApplicationModules.of(BrokenModules.class, location -> true)
            .detectViolations()
            .getMessage();

    @Test
    void roomsKeepToTheirDirection() {
        ROOMS.verify();
    }

    @Test
    void aRoomThatIsNotAllowedIsFound() {
        assertThat(BREACHES).contains("'upstairs' depends on module 'downstairs'");
    }

    @Test
    void aPartThatIsNotExposedIsFound() {
        assertThat(BREACHES).contains("non-exposed type fixtures.modules.downstairs.inner.Secret");
    }

    @Test
    void aCircleIsFound() {
        assertThat(BREACHES).contains("Cycle detected: Slice loop1");
    }

    /** The map of rooms in the README is drawn from the rooms themselves. */
    @Test
    void readmeShowsTheRoomsAsTheyAre() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String drawn = RoomMap.draw(ROOMS);
        assertThat(readme)
                .as("run with -Drooms.write=true to draw the map anew")
                .satisfies(text -> {
                    if (Boolean.getBoolean("rooms.write")) {
                        Files.writeString(Path.of("README.md"), RoomMap.replaceIn(text, drawn));
                    } else {
                        assertThat(text).contains(drawn);
                    }
                });
    }
}
