/// Spreadsheets that staffs exchange, in and out. A sheet comes in as one edit or not at all.
@NullMarked
package org.entente.persistence.sheet;

import org.jspecify.annotations.NullMarked;
