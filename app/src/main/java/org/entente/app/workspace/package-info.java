@NullMarked
package org.entente.app.workspace;

import org.jspecify.annotations.NullMarked;
