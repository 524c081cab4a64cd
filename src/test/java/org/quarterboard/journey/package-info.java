/** Jobs of people, done in a real browser against the packaged application. */
package org.quarterboard.journey;
