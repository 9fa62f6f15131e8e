/// Baselines: freezing the plan, and what changed since.
@NullMarked
package org.entente.app.feature.baselines;

import org.jspecify.annotations.NullMarked;
