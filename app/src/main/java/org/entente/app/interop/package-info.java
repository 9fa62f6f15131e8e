/// What the checks of interoperability need beside the plan: the standards that ship.
@NullMarked
package org.entente.app.interop;

import org.jspecify.annotations.NullMarked;
