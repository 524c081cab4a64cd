package org.quarterboard.disparity;

/**
 * One count that somebody brings.
 *
 * @param line the line of the file, its header being 1; the place in the form, from 1, if it was typed
 */
public record CountRow(int line, CountCell cell, CountValue value) {}
