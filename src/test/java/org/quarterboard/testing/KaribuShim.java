package org.quarterboard.testing;

import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServletService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.SessionInitListener;
import com.vaadin.flow.server.VaadinServletService;
import java.lang.reflect.Field;
import java.util.List;
import org.springframework.context.ApplicationContext;

/**
 * Karibu 2.7.0 reads two private fields of VaadinService that Flow 25.3 moved to its event bus; this servlet supplies
 * them again.
 */
final class KaribuShim extends MockSpringServlet {

    private static final long serialVersionUID = 1L;

    static {
        try {
            point("_VaadinService_sessionInitListeners$delegate", "sessionInit");
            point("_VaadinService_sessionDestroyListeners$delegate", "serviceDestroy");
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    KaribuShim(Routes routes, ApplicationContext context) {
        super(routes, context, UI::new);
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        Service service = new Service(this, configuration, ctx);
        service.init();
        routes.register(service.getContext());
        return service;
    }

    private static void point(String lazy, String field) throws ReflectiveOperationException {
        Field delegate = Class.forName("com.github.mvysny.kaributesting.v10.MockVaadinKt")
                .getDeclaredField(lazy);
        delegate.setAccessible(true);
        Object holder = delegate.get(null);
        Field value = holder.getClass().getDeclaredField("_value");
        value.setAccessible(true);
        Field ours = Service.class.getDeclaredField(field);
        ours.setAccessible(true);
        value.set(holder, ours);
    }

    /** Has the two fields, filled with what hands on to the event bus. */
    static final class Service extends MockSpringServletService {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("unused") // read by Karibu through reflection
        private final List<SessionInitListener> sessionInit =
                List.of(event -> getEventBus().fireEvent(event));

        @SuppressWarnings("unused") // read by Karibu through reflection
        private final List<ServiceDestroyListener> serviceDestroy =
                List.of(event -> getEventBus().fireEvent(event));

        Service(MockSpringServlet servlet, DeploymentConfiguration configuration, ApplicationContext context) {
            super(servlet, configuration, context, UI::new);
        }
    }
}
