/// What units can do one after another: kind, rest, way. Knows nothing of findings and proposals.
@NullMarked
package org.entente.model.duty;

import org.jspecify.annotations.NullMarked;
