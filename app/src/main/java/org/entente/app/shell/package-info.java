@NullMarked
package org.entente.app.shell;

import org.jspecify.annotations.NullMarked;
