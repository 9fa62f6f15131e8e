/// The plan against time. `TimelineScreen` is what the shell takes; everything that decides is
/// pure: `TimelineProjector` makes rows of a plan, `TimelineLayout` drawings of rows,
/// `TimelineGestures` edits of what the user does.
@NullMarked
package org.entente.app.feature.timeline;

import org.jspecify.annotations.NullMarked;
