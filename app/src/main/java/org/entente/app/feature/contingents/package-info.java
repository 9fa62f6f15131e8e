@NullMarked
package org.entente.app.feature.contingents;

import org.jspecify.annotations.NullMarked;
