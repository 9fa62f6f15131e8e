/// Who can work together: the matrix of nations, contingents and services with all that lies behind
/// each of its cells.
@NullMarked
package org.entente.app.feature.interop;

import org.jspecify.annotations.NullMarked;
