@NullMarked
package org.entente.model.rule;

import org.jspecify.annotations.NullMarked;
