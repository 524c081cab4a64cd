/** Pages of the board papers: the list by meeting, one paper to read, its download.
 *
 * <p>It makes no paper.
 */
@NullMarked
package org.quarterboard.papers.ui;

import org.jspecify.annotations.NullMarked;
