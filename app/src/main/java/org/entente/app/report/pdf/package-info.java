@NullMarked
package org.entente.app.report.pdf;

import org.jspecify.annotations.NullMarked;
