/// The days on which nations rest, as they ship, and the calendars that a plan gets from them.
@NullMarked
package org.entente.app.holiday;

import org.jspecify.annotations.NullMarked;
