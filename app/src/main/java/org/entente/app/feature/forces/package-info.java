/// Force generation: what is asked for line by line, what nations offer, and the balance.
@NullMarked
package org.entente.app.feature.forces;

import org.jspecify.annotations.NullMarked;
