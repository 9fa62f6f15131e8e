/// What of a plan goes to whom.
@NullMarked
package org.entente.app.share;

import org.jspecify.annotations.NullMarked;
