@NullMarked
package org.entente.app.report.page;

import org.jspecify.annotations.NullMarked;
