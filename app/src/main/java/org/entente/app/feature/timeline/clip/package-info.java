/// Tasks on the system clipboard.
@NullMarked
package org.entente.app.feature.timeline.clip;

import org.jspecify.annotations.NullMarked;
