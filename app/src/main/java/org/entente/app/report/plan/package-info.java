@NullMarked
package org.entente.app.report.plan;

import org.jspecify.annotations.NullMarked;
