@NullMarked
package org.entente.app.draw.pdf;

import org.jspecify.annotations.NullMarked;
