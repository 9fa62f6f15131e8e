/// Spreadsheets and forms that staffs exchange. A sheet comes in as one edit or not at all.
@NullMarked
package org.entente.persistence.sheet;

import org.jspecify.annotations.NullMarked;
