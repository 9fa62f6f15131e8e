@NullMarked
package org.entente.model.plan;

import org.jspecify.annotations.NullMarked;
