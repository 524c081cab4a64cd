package org.quarterboard.meetings;

/** An item as it is typed. */
public record AgendaDraft(String title, Purpose purpose, String ask) {}
