/// What of a plan may be shown to whom.
@NullMarked
package org.entente.model.release;

import org.jspecify.annotations.NullMarked;
