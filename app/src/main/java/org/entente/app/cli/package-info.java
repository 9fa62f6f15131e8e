/// The command line; starts no toolkit.
@NullMarked
package org.entente.app.cli;

import org.jspecify.annotations.NullMarked;
