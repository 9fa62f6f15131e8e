/// What critical exchanges lose when something fails, and by which means they go on.
@NullMarked
package org.entente.model.interop.loss;

import org.jspecify.annotations.NullMarked;
