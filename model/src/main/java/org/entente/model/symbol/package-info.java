/// The codes of military symbols (APP-6D, MIL-STD-2525D): what each digit says, read and written.
/// Codes are from the published standard; a symbol says what a unit is, never under whose command.
@NullMarked
package org.entente.model.symbol;

import org.jspecify.annotations.NullMarked;
