@NullMarked
package org.entente.app.settings;

import org.jspecify.annotations.NullMarked;
