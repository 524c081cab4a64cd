package org.quarterboard.papers;

/**
 * A page of a pack as it is read.
 *
 * @param number in the PDF, from 1
 * @param label as printed at its foot
 * @param section code of the section whose words it begins with; empty before the first section
 * @param words its text; empty for a picture of a page
 */
public record PackPage(int number, String label, String section, String words) {}
