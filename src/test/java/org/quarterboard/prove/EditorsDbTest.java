package org.quarterboard.prove;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quarterboard.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Eight editors of one register; the long proof is {@link EditorsProof}. */
@PortalTest
class EditorsDbTest {

    private final ApplicationContext portal;

    @Autowired
    EditorsDbTest(ApplicationContext portal) {
        this.portal = portal;
    }

    @Test
    void whateverEightEditorsDoIsStoredOrComesBack() throws Exception {
        EditorsResult result = new Editors(portal, 8, 12, 5).run(Editors.Saver.SERVICES);
        assertThat(result).matches(EditorsResult::holds, "keeps every rule");
        assertThat(result.conflicts()).isPositive();
        assertThat(result.guests()).isEqualTo(new EditorsResult.Guests(8, 4, 4));
    }

    @Test
    void aNaiveSaverIsFoundOut() throws Exception {
        EditorsResult result = new Editors(portal, 8, 12, 5).run(Editors.Saver.NAIVE);
        assertThat(result.holds()).isFalse();
        assertThat(result.lost()).isPositive();
    }
}
