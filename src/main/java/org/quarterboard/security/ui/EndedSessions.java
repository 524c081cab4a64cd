package org.quarterboard.security.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quarterboard.security.CurrentPerson;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session as soon as its account is closed or has another password: whoever took a password to a second machine
 * is out when it is changed. The request goes on as nobody's.
 */
class EndedSessions extends OncePerRequestFilter {

    private final CurrentPerson currentPerson;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    EndedSessions(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (currentPerson.isOver()) {
            logout.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        }
        chain.doFilter(request, response);
    }
}
