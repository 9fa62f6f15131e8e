@NullMarked
package org.entente.model.schedule;

import org.jspecify.annotations.NullMarked;
