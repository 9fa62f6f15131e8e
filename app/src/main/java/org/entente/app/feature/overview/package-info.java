@NullMarked
package org.entente.app.feature.overview;

import org.jspecify.annotations.NullMarked;
