@NullMarked
package org.entente.app.feature.export;

import org.jspecify.annotations.NullMarked;
