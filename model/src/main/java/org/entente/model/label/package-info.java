@NullMarked
package org.entente.model.label;

import org.jspecify.annotations.NullMarked;
