/// The truth about a plan: an append-only, hash-chained file of its edits, each forced to the disk
/// before it counts as saved.
@NullMarked
package org.entente.persistence.journal;

import org.jspecify.annotations.NullMarked;
