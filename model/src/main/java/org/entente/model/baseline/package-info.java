/// Baselines: how a plan is frozen, and what has changed in it since.
@NullMarked
package org.entente.model.baseline;

import org.jspecify.annotations.NullMarked;
