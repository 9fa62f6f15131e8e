/// Tasks as the lines and columns of a table: what their cells say, and what is typed into them.
@NullMarked
package org.entente.app.feature.timeline.table;

import org.jspecify.annotations.NullMarked;
