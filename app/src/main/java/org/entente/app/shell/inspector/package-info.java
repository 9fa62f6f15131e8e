/// What is selected, and what can be changed about it.
@NullMarked
package org.entente.app.shell.inspector;

import org.jspecify.annotations.NullMarked;
