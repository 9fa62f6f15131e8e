/// Grids of cells with heads above and names beside them: what of them is in view and where the
/// keyboard is.
@NullMarked
package org.entente.app.draw.grid;

import org.jspecify.annotations.NullMarked;
