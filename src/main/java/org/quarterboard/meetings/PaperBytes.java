package org.quarterboard.meetings;

/** A paper as it was uploaded. */
public record PaperBytes(String name, byte[] bytes) {}
