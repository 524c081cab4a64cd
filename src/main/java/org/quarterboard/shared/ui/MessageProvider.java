package org.quarterboard.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.quarterboard.shared.Messages;
import org.springframework.stereotype.Component;

/** Hands the one set of messages to Vaadin. */
@Component
class MessageProvider implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient Messages messages;

    MessageProvider(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Messages.ENGLISH, Messages.WELSH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return messages.get(key, locale, params);
    }
}
