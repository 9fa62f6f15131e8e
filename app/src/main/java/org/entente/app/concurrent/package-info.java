@NullMarked
package org.entente.app.concurrent;

import org.jspecify.annotations.NullMarked;
