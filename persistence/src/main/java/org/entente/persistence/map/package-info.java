/// Entities to rows and back, one mapper for each noun.
@NullMarked
package org.entente.persistence.map;

import org.jspecify.annotations.NullMarked;
