/// Verified copies of the whole plan beside its journal: written, read back and compared before
/// they count, kept in generations, each of which can be restored.
@NullMarked
package org.entente.persistence.snapshot;

import org.jspecify.annotations.NullMarked;
