/// How values of our own travel between rows and the database driver; named in the generator's
/// configuration.
@NullMarked
package org.entente.persistence.binding;

import org.jspecify.annotations.NullMarked;
