@NullMarked
package org.entente.app.format;

import org.jspecify.annotations.NullMarked;
