package org.quarterboard.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.quarterboard.shared.Messages;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** Pages without a browser: opens them as the person signed in by {@link TestPeople}. */
public final class Browserless {

    private static final Routes ROUTES = routes();

    private Browserless() {}

    /** Karibu's own search finds public classes only; the pages are not public. */
    private static Routes routes() {
        Routes routes = new Routes();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        for (BeanDefinition page : scanner.findCandidateComponents("org.quarterboard")) {
            Class<?> view = ClassUtils.resolveClassName(String.valueOf(page.getBeanClassName()), null);
            routes.getRoutes().add(view.asSubclass(Component.class));
        }
        routes.getErrorRoutes().clear();
        var errors = new ClassPathScanningCandidateComponentProvider(false);
        errors.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        for (BeanDefinition page : errors.findCandidateComponents("org.quarterboard")) {
            Class<?> view = ClassUtils.resolveClassName(String.valueOf(page.getBeanClassName()), null);
            routes.getErrorRoutes().add(errorView(view));
        }
        return routes;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorView(Class<?> view) {
        return (Class<? extends HasErrorParameter<?>>) view.asSubclass(HasErrorParameter.class);
    }

    public static void open(ApplicationContext context) {
        open(context, Messages.ENGLISH);
    }

    public static void open(ApplicationContext context, Locale locale) {
        SecurityContext signedIn = SecurityContextHolder.getContext();
        MockVaadin.setup(UI::new, new KaribuShim(ROUTES, context));
        SecurityContextHolder.setContext(signedIn);
        UI.getCurrent().setLocale(locale);
        Authentication person = signedIn.getAuthentication();
        if (person != null) {
            FakeRequest request =
                    (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
            request.setUserPrincipalInt(person);
        }
    }

    /** Goes to an address of the portal, with its query if it has one. */
    public static void go(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        }
    }

    public static void close() {
        MockVaadin.tearDown();
    }
}
