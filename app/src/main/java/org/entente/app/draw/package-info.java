@NullMarked
package org.entente.app.draw;

import org.jspecify.annotations.NullMarked;
