@NullMarked
package org.entente.app.control.suppose;

import org.jspecify.annotations.NullMarked;
