/// Planning backwards from STARTEX: what moves with it and what that collides with, and the dates
/// that suit the nations best.
@NullMarked
package org.entente.model.backplan;

import org.jspecify.annotations.NullMarked;
