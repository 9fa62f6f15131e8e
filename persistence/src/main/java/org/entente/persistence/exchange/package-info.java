/// Foreign formats in and out. Everything that comes in becomes an edit, all or nothing.
@NullMarked
package org.entente.persistence.exchange;

import org.jspecify.annotations.NullMarked;
