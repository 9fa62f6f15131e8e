/// Plans and edit scripts for the tests of every module.
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
