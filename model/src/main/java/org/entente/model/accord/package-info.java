/// What has to be agreed between nations for what, and whether an agreement on it is in force: the
/// same for verdicts and for checks.
@NullMarked
package org.entente.model.accord;

import org.jspecify.annotations.NullMarked;
