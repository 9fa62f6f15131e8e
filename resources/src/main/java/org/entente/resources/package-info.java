@NullMarked
package org.entente.resources;

import org.jspecify.annotations.NullMarked;
