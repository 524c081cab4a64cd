package org.quarterboard.ingest.format;

/** A value that a file gives for a cell, and the line and column that gave it first. */
record Given(long value, long line, String column) {}
