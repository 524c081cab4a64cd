/** The walls of the house, and the proof that each of them holds something back. */
package org.quarterboard.architecture;
