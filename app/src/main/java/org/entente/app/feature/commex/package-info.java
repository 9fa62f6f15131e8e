/// The rehearsal of connections: which pairs are tested when, what does not go in and why, and what
/// came of each test.
@NullMarked
package org.entente.app.feature.commex;

import org.jspecify.annotations.NullMarked;
