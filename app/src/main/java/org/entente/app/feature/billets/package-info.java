/// The posts of exercise control, headquarters and cells, and who fills them.
@NullMarked
package org.entente.app.feature.billets;

import org.jspecify.annotations.NullMarked;
