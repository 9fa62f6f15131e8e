/// Drawings on the screen.
@NullMarked
package org.entente.app.draw.fx;

import org.jspecify.annotations.NullMarked;
