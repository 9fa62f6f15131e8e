@NullMarked
package org.entente.app.report;

import org.jspecify.annotations.NullMarked;
