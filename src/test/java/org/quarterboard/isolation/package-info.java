/** A person of one service gets nothing of another: by method, by page, by link. */
package org.quarterboard.isolation;
