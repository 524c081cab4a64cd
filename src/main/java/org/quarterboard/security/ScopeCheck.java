package org.quarterboard.security;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ServiceId;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Stands before every public method of every service. What carries no rule is refused. What is let in from outside is
 * put on record; a board is always found through its service, so that looks at services are all of them.
 */
class ScopeCheck implements MethodInterceptor {

    private final ObjectProvider<CurrentPerson> currentPerson;
    private final ObjectProvider<Scope> scope;
    private final ObjectProvider<OutsideLooks> looks;

    ScopeCheck(
            ObjectProvider<CurrentPerson> currentPerson,
            ObjectProvider<Scope> scope,
            ObjectProvider<OutsideLooks> looks) {
        this.currentPerson = currentPerson;
        this.scope = scope;
        this.looks = looks;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (AsSystem.work().isEmpty()) {
            check(AopUtils.getMostSpecificMethod(invocation.getMethod(), targetClass(invocation)), invocation);
        }
        return invocation.proceed();
    }

    private static Class<?> targetClass(MethodInvocation invocation) {
        Object target = invocation.getThis();
        return target == null ? invocation.getMethod().getDeclaringClass() : AopUtils.getTargetClass(target);
    }

    private void check(Method method, MethodInvocation invocation) {
        if (method.getDeclaringClass() == Object.class) {
            return;
        }
        NoService none = method.getAnnotation(NoService.class);
        if (none != null && none.beforeSignIn()) {
            return;
        }
        Optional<Viewer> viewer = currentPerson.getObject().viewer().filter(person -> !person.mustChangePassword());
        if (viewer.isEmpty()) {
            throw new NotFoundException();
        }
        if (none == null && !allowed(method, invocation, viewer.get())) {
            throw new NotFoundException();
        }
    }

    private boolean allowed(Method method, MethodInvocation invocation, Viewer viewer) {
        PortalWide portalWide = method.getAnnotation(PortalWide.class);
        if (portalWide != null) {
            return scope.getObject().allowsPortalWide(viewer, portalWide.value());
        }
        Capability needed = neededFor(method);
        if (needed == null) {
            throw new IllegalStateException("No scope rule on " + method);
        }
        Object first = invocation.getArguments()[0];
        return switch (first) {
            case ServiceId service -> allowed(viewer, needed, service);
            case BoardId board -> scope.getObject().allows(viewer, needed, board);
            case null, default -> throw new IllegalStateException("No service or board given to " + method);
        };
    }

    private boolean allowed(Viewer viewer, Capability needed, ServiceId service) {
        boolean allowed = scope.getObject().allows(viewer, needed, service);
        if (allowed) {
            looks.getObject().note(viewer, service);
        }
        return allowed;
    }

    /** The capability on the first parameter; null if there is none. */
    private static @Nullable Capability neededFor(Method method) {
        if (method.getParameterCount() == 0) {
            return null;
        }
        for (Annotation annotation : method.getParameterAnnotations()[0]) {
            if (annotation instanceof ReadsService reads) {
                return reads.value();
            }
            if (annotation instanceof WritesService writes) {
                return writes.value();
            }
        }
        return null;
    }
}
