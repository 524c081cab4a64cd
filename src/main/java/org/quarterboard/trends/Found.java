package org.quarterboard.trends;

import java.util.List;

/**
 * What can be said about a trend.
 *
 * @param title the finding in about ten words
 * @param sentences each follows from one rule; the newest definition first
 */
record Found(String title, List<String> sentences, Note note) {

    Found {
        sentences = List.copyOf(sentences);
    }
}
