package org.quarterboard.charts;

/**
 * The zone of a point and its words.
 *
 * @param mark the kind of zone
 * @param word what the reader is told ("above the 99.8% limit")
 */
public record FunnelZone(ZoneMark mark, String word) {}
