/// The grid that screens show large matrices in.
@NullMarked
package org.entente.app.control.grid;

import org.jspecify.annotations.NullMarked;
