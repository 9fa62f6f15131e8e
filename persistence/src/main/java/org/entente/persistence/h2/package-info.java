/// The view of a plan in an embedded database: making, sealing, opening, writing and asking it.
@NullMarked
package org.entente.persistence.h2;

import org.jspecify.annotations.NullMarked;
