package org.quarterboard.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.UserFacingException;

/** Lets several writers begin at the same moment. */
public final class AtOnce {

    public static final String DONE = "done";

    private AtOnce() {}

    /** What each was told, in their order: {@link #DONE}, or the key of what is wrong. */
    public static List<String> answers(Runnable... writers) throws Exception {
        CountDownLatch start = new CountDownLatch(writers.length);
        try (var threads = Executors.newFixedThreadPool(writers.length)) {
            List<Callable<String>> calls = Stream.of(writers)
                    .<Callable<String>>map(writer -> () -> {
                        start.countDown();
                        start.await();
                        return answer(writer);
                    })
                    .toList();
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static String answer(Runnable writer) {
        try {
            AsSystem.run("test", writer);
            return DONE;
        } catch (UserFacingException e) {
            return e.messageKey();
        }
    }
}
