package org.quarterboard.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Counts the SQL statements that a piece of work sends on its own thread, and how long they take. Where nobody counts,
 * nothing is in between.
 */
@Component
public class StatementCounter implements BeanPostProcessor {

    private static final ThreadLocal<long @Nullable []> COUNT = new ThreadLocal<>();

    /** How many statements the work sends. */
    public static int count(Runnable work) {
        return watch(work).statements();
    }

    /**
     * What was sent.
     *
     * @param nanos how long it took until all were answered
     */
    public record Sent(int statements, long nanos) {}

    /** What the work sends. */
    public static Sent watch(Runnable work) {
        long[] count = {0, 0};
        COUNT.set(count);
        try {
            work.run();
        } finally {
            COUNT.remove();
        }
        return new Sent(Math.toIntExact(count[0]), count[1]);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof DataSource source ? new Counted(source) : bean;
    }

    private static final class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return COUNT.get() == null ? connection : watched(Connection.class, connection);
        }
    }

    private static <T> T watched(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    long[] count = COUNT.get();
                    long begin = System.nanoTime();
                    Object result = call(target, method, arguments);
                    if (count != null
                            && target instanceof Statement
                            && method.getName().startsWith("execute")) {
                        count[0]++;
                        count[1] += System.nanoTime() - begin;
                    }
                    return watched(method, result);
                }));
    }

    private static @Nullable Object watched(Method method, @Nullable Object result) {
        Class<?> type = method.getReturnType();
        return result instanceof Statement && Statement.class.isAssignableFrom(type) ? cast(type, result) : result;
    }

    private static <T> T cast(Class<T> type, Object result) {
        return watched(type, type.cast(result));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
