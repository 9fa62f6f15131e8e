/// What two systems must have in common to work together, and how sure it is that they have: the
/// catalogue of standards, what is stated of each parameter, and the verdict of a pair or a net.
@NullMarked
package org.entente.model.match;

import org.jspecify.annotations.NullMarked;
