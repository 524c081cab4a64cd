package org.quarterboard.prove;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import org.quarterboard.jobs.BackgroundWork;
import org.quarterboard.papers.NaivePacks;
import org.quarterboard.testing.PortalOutside;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The portal that is killed while it makes a pack: a JVM with all its services and its background jobs, without its web
 * server. Says each step of a pack when it begins it.
 */
final class PackVictim {

    static final String READY = "READY ";
    static final String STEP = "STEP ";

    /** Said by the naive one, which then waits to be killed. */
    static final String HALF = "HALF ";

    /** Said when it has left the work, whatever became of it. */
    static final String LEFT = "LEFT ";

    static final String SOUND = "sound";
    static final String NAIVE = "naive";

    private static final String PACK = "pack";

    private PackVictim() {}

    /** Arguments: the folder for its temporary files, and whether its work is sound or naive. */
    public static void main(String[] args) throws IOException {
        System.setProperty("java.io.tmpdir", args[0]);
        PortalOutside.start(Victims.accountsOfThisProcess(), context -> {
            impatient(context);
            context.getBeanFactory().addBeanPostProcessor(new Announcing(context, args[1].equals(NAIVE)));
        });
        IO.println(READY);
        // Ends with the process that has started it.
        while (System.in.read() >= 0) {
            LockSupport.parkNanos(1);
        }
        Runtime.getRuntime().halt(0);
    }

    /** Jobs of the dead are taken over within seconds. */
    static void impatient(ConfigurableApplicationContext context) {
        TestPropertyValues.of("quarterboard.jobs.heartbeat=200ms", "quarterboard.jobs.poll-seconds=1")
                .applyTo(context);
    }

    /** Puts its words round the work on packs. */
    private record Announcing(ApplicationContext portal, boolean naive) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof BackgroundWork work && work.kind().equals(PACK) ? announced(work) : bean;
        }

        private BackgroundWork announced(BackgroundWork work) {
            BackgroundWork.Work inner = naive ? new NaivePacks(portal, PackVictim::awaitDeath)::work : work.work();
            return new BackgroundWork(PACK, (subject, progress) -> {
                try {
                    inner.run(subject, (done, total) -> {
                        progress.at(done, total);
                        IO.println(STEP + done);
                    });
                } finally {
                    IO.println(LEFT);
                }
            });
        }
    }

    private static void awaitDeath() {
        IO.println(HALF);
        while (true) {
            LockSupport.park();
        }
    }
}
