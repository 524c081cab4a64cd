package org.quarterboard.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Runs what takes longer than a moment without holding the session's lock, as the person who asked, so that the
 * page stays alive. The page asks for news a few times a second until the work has ended.
 */
public final class OutsideLock {

    public static final int ASK_EVERY_MS = 300;

    private OutsideLock() {}

    /** Both ends run under the lock again; neither runs if the page has gone meanwhile, while the work is done anyway. */
    public static <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        UI ui = UI.getCurrent();
        int before = ui.getPollInterval();
        ui.setPollInterval(ASK_EVERY_MS);
        Runnable all = () -> {
            try {
                T result = work.get();
                end(ui, before, () -> done.accept(result));
            } catch (RuntimeException e) {
                end(ui, before, () -> failed.accept(e));
            }
        };
        Thread.ofVirtual()
                .name("work of a page")
                .start(new DelegatingSecurityContextRunnable(all, SecurityContextHolder.getContext()));
    }

    /** Under the lock; what is thrown there goes to the session's error handler. */
    public static void end(UI ui, int pollInterval, Command command) {
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
