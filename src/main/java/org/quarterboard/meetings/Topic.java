package org.quarterboard.meetings;

import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Ref;

/**
 * What something in the minutes is about, beside its agenda item: a measure, a thing such as a paper of the meeting or
 * a board paper, both or neither.
 */
public record Topic(@Nullable MeasureCode measure, @Nullable Ref thing) {

    public static final Topic NONE = new Topic(null, null);
}
