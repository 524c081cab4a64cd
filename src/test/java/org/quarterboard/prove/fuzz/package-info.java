/** What is thrown at the readers of files by a fuzzer, and what it found, thrown again in every test run.
 *
 * <p>It needs nothing of the fuzzer: a target is a method that takes bytes.
 */
@NullMarked
package org.quarterboard.prove.fuzz;

import org.jspecify.annotations.NullMarked;
