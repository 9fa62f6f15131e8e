/// What the checks of interoperability need beside the plan: the standards and the library of
/// systems that ship, and how planners fill a plan with them.
@NullMarked
package org.entente.app.interop;

import org.jspecify.annotations.NullMarked;
