/// When the days come round on which nations rest: rules for dates of the year, of Easter and of
/// the moon.
@NullMarked
package org.entente.model.holiday;

import org.jspecify.annotations.NullMarked;
