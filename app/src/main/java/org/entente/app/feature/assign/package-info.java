/// Who does what: the matrix of activities and contingents, and proposals that fill what is open.
@NullMarked
package org.entente.app.feature.assign;

import org.jspecify.annotations.NullMarked;
