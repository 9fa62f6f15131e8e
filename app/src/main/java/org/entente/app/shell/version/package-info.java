/// Earlier versions of the open plan: which there are, and what differs.
@NullMarked
package org.entente.app.shell.version;

import org.jspecify.annotations.NullMarked;
