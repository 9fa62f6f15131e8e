@NullMarked
package org.entente.model.time;

import org.jspecify.annotations.NullMarked;
