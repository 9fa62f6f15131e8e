/// The port behind which a database shows the plan to queries; it is derived from the journal and
/// can be thrown away and made again.
@NullMarked
package org.entente.persistence.view;

import org.jspecify.annotations.NullMarked;
