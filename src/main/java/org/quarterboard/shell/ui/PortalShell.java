package org.quarterboard.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** Lumo with the portal's own tokens (ADR 0004); light or dark as the reader's machine says. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/fonts.css")
@StyleSheet("styles/quarterboard.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1")
public class PortalShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("robots", "noindex");
        settings.addFavIcon("icon", "icons/quarterboard.svg", "any");
    }
}
