/// How the files of a plan are protected: keys, and the sealing of what is written.
@NullMarked
package org.entente.persistence.key;

import org.jspecify.annotations.NullMarked;
