package org.quarterboard.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.MemberId;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Ref;

class ActionTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @Test
    void anActionEndsAndIsOpenedAgain() {
        Action action = action();
        action.take(UpdateKind.PROGRESS);
        assertThat(action.state()).isEqualTo(ActionState.OPEN);
        action.take(UpdateKind.DONE);
        assertThat(action.state()).isEqualTo(ActionState.DONE);
        assertThatThrownBy(() -> action.take(UpdateKind.PROGRESS)).hasMessage("actions.error.not-open");
        assertThatThrownBy(() -> action.take(UpdateKind.DROPPED)).hasMessage("actions.error.not-open");
        assertThatThrownBy(() -> action.handOver(new MemberId(2), DUE)).hasMessage("actions.error.not-open");
        action.take(UpdateKind.REOPENED);
        assertThat(action.state()).isEqualTo(ActionState.OPEN);
        assertThatThrownBy(() -> action.take(UpdateKind.REOPENED)).hasMessage("actions.error.is-open");
        action.take(UpdateKind.DROPPED);
        assertThat(action.state()).isEqualTo(ActionState.DROPPED);
    }

    @Test
    void anActionSaysWhatIsToBeDone() {
        assertThatThrownBy(() -> new Action(
                        new BoardId(1),
                        new ActionNumber(2026, 1),
                        new ActionDraft("  ", new MemberId(1), DUE),
                        new Ref("minute", UUID.randomUUID()),
                        DUE))
                .hasMessage("actions.error.text");
        assertThat(action().number().label()).isEqualTo("A3/2026-27");
    }

    private static Action action() {
        return new Action(
                new BoardId(1),
                new ActionNumber(2026, 3),
                new ActionDraft("Write to the schools", new MemberId(1), DUE),
                new Ref("minute", UUID.randomUUID()),
                DUE.minusDays(30));
    }
}
