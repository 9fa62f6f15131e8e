/// Under whose authority forces are and what nations rule out: transfers, lines, caveats, ceilings
/// and which act of command needs which authority, each as a table that is edited in place.
@NullMarked
package org.entente.app.feature.authority;

import org.jspecify.annotations.NullMarked;
