/// The library of plans on the disk: opening with verification and repair, saving on a thread of
/// its own, locks, generations.
@NullMarked
package org.entente.persistence.store;

import org.jspecify.annotations.NullMarked;
