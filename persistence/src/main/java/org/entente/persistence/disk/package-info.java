/// The narrow port to the file system through which everything durable goes, so that tests can make
/// it fail.
@NullMarked
package org.entente.persistence.disk;

import org.jspecify.annotations.NullMarked;
