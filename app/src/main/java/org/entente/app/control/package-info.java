@NullMarked
package org.entente.app.control;

import org.jspecify.annotations.NullMarked;
