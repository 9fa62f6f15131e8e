/// Levelling in the window: the proposal before it is applied.
@NullMarked
package org.entente.app.shell.level;

import org.jspecify.annotations.NullMarked;
