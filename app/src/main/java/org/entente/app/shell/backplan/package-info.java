/// Planning backwards from STARTEX in the window: the preview of a move, and the search for a date.
@NullMarked
package org.entente.app.shell.backplan;

import org.jspecify.annotations.NullMarked;
