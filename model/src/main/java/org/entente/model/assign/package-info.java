/// Who does what: the state of each pair of an activity and a contingent, and proposals that fill
/// what is open.
@NullMarked
package org.entente.model.assign;

import org.jspecify.annotations.NullMarked;
