package org.quarterboard.meetings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What something in the minutes of a meeting may be about: the papers of that meeting, and things of other rooms. */
@Component
class Topics {

    private final AgendaPaperTopics papers;
    private final ObjectProvider<TopicSource> sources;

    Topics(AgendaPaperTopics papers, ObjectProvider<TopicSource> sources) {
        this.papers = papers;
        this.sources = sources;
    }

    List<TopicSource.Choice> choices(Meeting meeting, Locale locale) {
        return Stream.concat(
                        papers.choices(meeting, locale).stream(),
                        sources.orderedStream().flatMap(source -> source.choices(meeting.boardId(), locale).stream()))
                .toList();
    }

    /** What the person may not read, or what belongs to another meeting or another board, is not there. */
    void require(Meeting meeting, @Nullable Ref thing) {
        if (thing != null
                && choices(meeting, Messages.ENGLISH).stream()
                        .noneMatch(choice -> choice.ref().equals(thing))) {
            throw new NotFoundException();
        }
    }
}
