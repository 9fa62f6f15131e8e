/// The rehearsal of connections (COMMEX): which pairs of systems are worth a test, when each of
/// them is tested, and what the results say of them.
@NullMarked
package org.entente.model.interop.commex;

import org.jspecify.annotations.NullMarked;
