/// Edits of many tasks at once, each one edit of the plan.
@NullMarked
package org.entente.model.bulk;

import org.jspecify.annotations.NullMarked;
