/// What must never be kept in a plan: text that looks like a key or like a real frequency.
@NullMarked
package org.entente.model.secrecy;

import org.jspecify.annotations.NullMarked;
