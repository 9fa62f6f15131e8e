@NullMarked
package org.entente.persistence;

import org.jspecify.annotations.NullMarked;
