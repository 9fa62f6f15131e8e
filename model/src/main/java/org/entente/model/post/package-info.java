/// Whether people fit the posts that they fill.
@NullMarked
package org.entente.model.post;

import org.jspecify.annotations.NullMarked;
