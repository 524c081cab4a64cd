package org.quarterboard.trends;

import java.util.List;

/**
 * What a person reads and writes of the commentary on a measure.
 *
 * @param texts how they stand, the newest quarter first
 * @param typing what the person has typed and not saved, the newest quarter first
 */
public record CommentaryPage(List<Commentary> texts, List<CommentaryTyping> typing) {

    public CommentaryPage {
        texts = List.copyOf(texts);
        typing = List.copyOf(typing);
    }
}
