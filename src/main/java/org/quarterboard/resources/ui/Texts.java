package org.quarterboard.resources.ui;

/** The text of a key in the language of the page. */
@FunctionalInterface
interface Texts {
    String get(String key, Object... params);
}
