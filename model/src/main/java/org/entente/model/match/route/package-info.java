/// Whether an exchange gets from its producer to its consumer: over which systems, nets and
/// gateways, how well, what it rests on, and what breaks or mends it.
@NullMarked
package org.entente.model.match.route;

import org.jspecify.annotations.NullMarked;
