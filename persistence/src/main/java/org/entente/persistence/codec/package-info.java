/// Plans, changes and journal entries as canonical JSON: one value has one spelling, and whatever
/// is not spelt so is refused.
@NullMarked
package org.entente.persistence.codec;

import org.jspecify.annotations.NullMarked;
