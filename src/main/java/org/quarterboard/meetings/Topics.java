package org.quarterboard.meetings;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The things of other rooms that something in the minutes may be about. */
@Component
class Topics {

    private final ObjectProvider<TopicSource> sources;

    Topics(ObjectProvider<TopicSource> sources) {
        this.sources = sources;
    }

    List<TopicSource.Choice> choices(BoardId board, Locale locale) {
        return sources.orderedStream()
                .flatMap(source -> source.choices(board, locale).stream())
                .toList();
    }

    /** What the person may not read, or what belongs to another board, is not there. */
    void require(BoardId board, @Nullable Ref thing) {
        if (thing != null
                && choices(board, Messages.ENGLISH).stream()
                        .noneMatch(choice -> choice.ref().equals(thing))) {
            throw new NotFoundException();
        }
    }
}
