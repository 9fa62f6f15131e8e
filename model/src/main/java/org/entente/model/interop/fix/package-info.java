/// What would mend the exchanges of a plan that do not work, at what cost and how soon, and the
/// edit of the plan that each mend is.
@NullMarked
package org.entente.model.interop.fix;

import org.jspecify.annotations.NullMarked;
