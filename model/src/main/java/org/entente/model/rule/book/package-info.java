/// All rules together: what is wrong with a plan, the worst first.
@NullMarked
package org.entente.model.rule.book;

import org.jspecify.annotations.NullMarked;
