/// Communications: systems, nets, exchanges, gateways, tests, security domains and products in
/// tables that are typed in place.
@NullMarked
package org.entente.app.feature.comms;

import org.jspecify.annotations.NullMarked;
