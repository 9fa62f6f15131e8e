/// Readiness: how ready the exchanges of each stage are, what stands in the way, what to ask, and
/// what happens when something fails.
@NullMarked
package org.entente.app.feature.readiness;

import org.jspecify.annotations.NullMarked;
