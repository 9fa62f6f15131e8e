/// One box that finds every command and every named thing of the plan.
@NullMarked
package org.entente.app.shell.palette;

import org.jspecify.annotations.NullMarked;
