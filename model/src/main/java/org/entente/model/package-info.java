@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
