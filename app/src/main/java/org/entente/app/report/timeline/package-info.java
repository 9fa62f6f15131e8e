@NullMarked
package org.entente.app.report.timeline;

import org.jspecify.annotations.NullMarked;
