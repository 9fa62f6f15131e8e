/// Levelling: when tasks that compete for the same contingents, places and cells can take place.
@NullMarked
package org.entente.model.level;

import org.jspecify.annotations.NullMarked;
