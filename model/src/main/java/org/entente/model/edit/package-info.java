@NullMarked
package org.entente.model.edit;

import org.jspecify.annotations.NullMarked;
