/// Force generation: what is asked for, what is promised, and what is still missing.
@NullMarked
package org.entente.model.force;

import org.jspecify.annotations.NullMarked;
