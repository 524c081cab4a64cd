package org.quarterboard.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Runs what takes longer than a moment without holding the session's lock, as the person who asked. The page asks for
 * news until the work has ended. Both ends run under the lock again; neither does if the page has gone meanwhile, while
 * the work is done anyway.
 */
final class OutsideLock {

    private static final int ASK_EVERY_MS = 300;

    private OutsideLock() {}

    static <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        UI ui = UI.getCurrent();
        int before = ui.getPollInterval();
        ui.setPollInterval(ASK_EVERY_MS);
        Runnable all = () -> {
            Command end;
            try {
                T result = work.get();
                end = () -> done.accept(result);
            } catch (RuntimeException e) {
                end = () -> failed.accept(e);
            }
            end(ui, before, end);
        };
        Thread.ofVirtual()
                .name("builds a board paper")
                .start(new DelegatingSecurityContextRunnable(all, SecurityContextHolder.getContext()));
    }

    private static void end(UI ui, int pollInterval, Command command) {
        try {
            ui.access(() -> {
                ui.setPollInterval(pollInterval);
                command.execute();
            });
        } catch (UIDetachedException gone) {
            // The reader has left the page; there is nobody to tell.
            return;
        }
    }
}
