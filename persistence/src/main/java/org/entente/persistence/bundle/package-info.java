/// Packages, `NAME.entente`: whole plans on their way from one headquarters to another.
@NullMarked
package org.entente.persistence.bundle;

import org.jspecify.annotations.NullMarked;
