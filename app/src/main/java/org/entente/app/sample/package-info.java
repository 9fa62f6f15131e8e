/// Plans to begin with: the sample exercise and the templates, read from tables that a person can
/// edit.
@NullMarked
package org.entente.app.sample;

import org.jspecify.annotations.NullMarked;
