@NullMarked
package org.entente.app.problem;

import org.jspecify.annotations.NullMarked;
