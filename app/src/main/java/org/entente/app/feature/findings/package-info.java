@NullMarked
package org.entente.app.feature.findings;

import org.jspecify.annotations.NullMarked;
