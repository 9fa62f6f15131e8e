/// Military symbols as drawings, for screen and paper alike: frame, icon, size, headquarters, task
/// force, dummy. The art stands in tables below `symbol` in the resources.
@NullMarked
package org.entente.app.symbol;

import org.jspecify.annotations.NullMarked;
