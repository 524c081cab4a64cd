package org.quarterboard.shared;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a service method again when MariaDB gave up its transaction for another's sake: 1020 record has changed, 1205
 * lock wait, 1213 deadlock. Sits outside the transaction, so that each try is a whole one. Tells a person when the
 * database is full or gone.
 */
class WriteRetry implements MethodInterceptor {

    private static final Set<Integer> GAVE_WAY = Set.of(1020, 1205, 1213);
    private static final int DEEPEST_CAUSE = 20;

    private final RetryTemplate retries = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(4)
            .delay(Duration.ofMillis(20))
            .jitter(Duration.ofMillis(15))
            .multiplier(2)
            .predicate(WriteRetry::gaveWay)
            .build());

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || !(invocation instanceof org.springframework.aop.ProxyMethodInvocation proxied)) {
            return invocation.proceed();
        }
        try {
            return retries.execute(() -> {
                try {
                    return proxied.invocableClone().proceed();
                } catch (Exception | Error e) {
                    throw e;
                } catch (Throwable e) {
                    throw new IllegalStateException(e);
                }
            });
        } catch (RetryException e) {
            throw StorageTrouble.told(e.getCause()).<Throwable>map(told -> told).orElse(e.getCause());
        }
    }

    static boolean gaveWay(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof SQLException sql && GAVE_WAY.contains(sql.getErrorCode())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
