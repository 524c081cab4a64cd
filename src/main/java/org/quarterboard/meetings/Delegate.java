package org.quarterboard.meetings;

import org.quarterboard.boards.MemberId;

/** Somebody nominated to come for the one who holds a seat. */
public record Delegate(MemberId member, String position, String organisation) {}
