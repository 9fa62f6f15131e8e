/// The networks of a plan as a graph: security domains, nets, gateways, nations and systems, laid
/// out and drawn alike on screens and on paper.
@NullMarked
package org.entente.app.network;

import org.jspecify.annotations.NullMarked;
