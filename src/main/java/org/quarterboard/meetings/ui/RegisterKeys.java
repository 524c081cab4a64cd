package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.quarterboard.meetings.Mark;

/**
 * Answering a register by single keys. They act only while the focus is on the answers of a row, where a screen reader
 * hands them on too, and in the browser itself, so that whoever types fast never answers the wrong row.
 */
final class RegisterKeys {

    /** The class of a row, of its answers, and of its button for details. */
    static final String ROW = "qb-register-row";

    static final String ANSWERS = "qb-register-answers";
    static final String MORE = "qb-register-more";

    /** The event of a row whose person joined remotely, or not after all. */
    static final String REMOTE = "qb-remote";

    private static final String KEYS = "data-keys";

    private static final String LISTEN = """
            const list = this;
            if (list.qbKeys) return;
            list.qbKeys = true;
            list.addEventListener('keydown', event => {
              if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
              const answers = event.target.closest('.qb-register-answers');
              const row = answers && answers.closest('.qb-register-row');
              if (!row) return;
              const key = event.key.toLowerCase();
              const rows = [...list.querySelectorAll('.qb-register-row')];
              const focus = other => {
                const input = other && (other.querySelector('.qb-register-answers input:checked')
                  || other.querySelector('.qb-register-answers input'));
                if (input) { input.focus(); input.scrollIntoView({ block: 'nearest' }); }
              };
              const label = /^[a-z]$/.test(key) && answers.querySelector('[data-keys~="' + key + '"]');
              if (key === 'arrowdown') focus(rows[rows.indexOf(row) + 1]);
              else if (key === 'arrowup') focus(rows[rows.indexOf(row) - 1]);
              else if (key === 'home') focus(rows[0]);
              else if (key === 'end') focus(rows[rows.length - 1]);
              else if (key === 'r') row.dispatchEvent(new CustomEvent('qb-remote'));
              else if (key === 'm') row.querySelector('.qb-register-more').click();
              else if (label) {
                const input = label.closest('vaadin-radio-button').querySelector('input');
                input.click();
                input.focus();
              } else return;
              event.preventDefault();
              event.stopPropagation();
            }, true);
            """;

    private RegisterKeys() {}

    /** Lets the rows inside answer to keys. */
    static void listen(Component list) {
        list.addAttachListener(attached -> list.getElement().executeJs(LISTEN));
    }

    /** Says on the label of an answer which keys choose it. */
    static void mark(Component label, Mark mark, List<Mark> offered) {
        String key = switch (mark) {
            case SENIOR, PRESENT -> "p";
            // Whoever is a delegate is present as one.
            case DELEGATE -> offered.getFirst() == Mark.DELEGATE ? "p d" : "d";
            case APOLOGIES -> "a";
            case ABSENT -> "x";
        };
        label.getElement().setAttribute(KEYS, key);
    }
}
