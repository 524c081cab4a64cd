package org.quarterboard.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quarterboard.isolation.TwoServices.Somebody;
import org.quarterboard.isolation.TwoServices.World;
import org.quarterboard.security.Capability;
import org.quarterboard.security.NoService;
import org.quarterboard.security.PortalWide;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestPeople;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks every method of every service with every role: the own service, another one, and one that does not exist. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceIsolationDbTest {

    private static final long NOBODYS = 999_999_999_999L;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private TwoServices twoServices;

    @Autowired
    private TestPeople people;

    @Autowired
    private TransactionTemplate transaction;

    private World world;
    private List<Door> doors;

    /** What is done behind the doors is rolled back: one world is enough. */
    @BeforeAll
    void make() {
        world = twoServices.make();
        doors = doors();
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    /** A method of a service and what it asks for. */
    private record Door(Object bean, Method method) {

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        Optional<Capability> asksAtService() {
            if (method.getParameterCount() == 0) {
                return Optional.empty();
            }
            for (Annotation annotation : method.getParameterAnnotations()[0]) {
                if (annotation instanceof ReadsService reads) {
                    return Optional.of(reads.value());
                }
                if (annotation instanceof WritesService writes) {
                    return Optional.of(writes.value());
                }
            }
            return Optional.empty();
        }

        Object idOf(ServiceId service, BoardId board) {
            return method.getParameterTypes()[0] == BoardId.class ? board : service;
        }
    }

    @Test
    void everyMethodKeepsStrangersOut() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Somebody somebody : world.people()) {
            people.signIn(somebody.person());
            for (Door door : doors) {
                Optional<Capability> needed = door.asksAtService();
                if (needed.isPresent()) {
                    boolean own = somebody.atOwn().contains(needed.get());
                    Object mine = door.idOf(world.own().service(), world.own().id());
                    Object theirs =
                            door.idOf(world.other().service(), world.other().id());
                    Object nobodys = door.idOf(new ServiceId(NOBODYS), new BoardId(NOBODYS));
                    expect(wrong, somebody, door, "own", own, call(door, mine));
                    expect(wrong, somebody, door, "another", false, call(door, theirs));
                    expect(wrong, somebody, door, "no", false, call(door, nobodys));
                    asked += 3;
                } else if (door.method().isAnnotationPresent(PortalWide.class)) {
                    Capability capability =
                            door.method().getAnnotation(PortalWide.class).value();
                    boolean may = somebody.portalWide().contains(capability);
                    expect(wrong, somebody, door, "portal", may, call(door, null));
                    asked++;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).as("calls made").isGreaterThan(500);
    }

    @Test
    void nobodyGetsInWithoutSigningIn() {
        people.signOut();
        List<String> open = new ArrayList<>();
        for (Door door : doors) {
            NoService none = door.method().getAnnotation(NoService.class);
            boolean mayAsk = none != null && none.beforeSignIn();
            Object first = door.asksAtService().isPresent()
                    ? door.idOf(world.own().service(), world.own().id())
                    : null;
            if (!mayAsk && !call(door, first)) {
                open.add(door.name());
            }
        }
        assertThat(open).isEmpty();
    }

    private static void expect(
            List<String> wrong, Somebody somebody, Door door, String whose, boolean may, boolean refused) {
        if (may == refused) {
            wrong.add("%s at %s service: %s was %s"
                    .formatted(somebody.name(), whose, door.name(), refused ? "refused" : "let in"));
        }
    }

    /** Whether the scope check refused. What the method itself does with empty arguments is rolled back. */
    private boolean call(Door door, Object first) {
        Object[] arguments = new Object[door.method().getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = empty(door.method().getParameterTypes()[i]);
        }
        if (first != null) {
            arguments[0] = first;
        }
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                door.method().invoke(door.bean(), arguments);
                return false;
            } catch (InvocationTargetException e) {
                return e.getCause() instanceof NotFoundException refusal && byScopeCheck(refusal);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private static boolean byScopeCheck(NotFoundException refusal) {
        return refusal.getStackTrace()[0].getClassName().endsWith(".ScopeCheck")
                && refusal.messageKey().equals("shared.not-found");
    }

    private static Object empty(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        return type == boolean.class ? (Object) false : type == long.class ? (Object) 0L : (Object) 0;
    }

    private List<Door> doors() {
        return portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("org.quarterboard"))
                .flatMap(ServiceIsolationDbTest::doors)
                .toList();
    }

    private static Stream<Door> doors(Object bean) {
        return Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> new Door(bean, method));
    }
}
