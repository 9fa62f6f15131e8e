/// What changed since a baseline, in words: for the screen, for tables and for the command line.
@NullMarked
package org.entente.app.drift;

import org.jspecify.annotations.NullMarked;
