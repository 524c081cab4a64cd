package org.quarterboard.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.BoardId;

class RecountTest {

    @Test
    void aBoardThatCannotBeCountedKeepsNoOtherWaiting() {
        List<BoardId> counted = new ArrayList<>();
        Recount.each(List.of(new BoardId(1), new BoardId(2), new BoardId(3)), board -> {
            if (board.value() == 2) {
                throw new IllegalStateException("Made up for this test");
            }
            counted.add(board);
        });
        assertThat(counted).containsExactly(new BoardId(1), new BoardId(3));
    }
}
