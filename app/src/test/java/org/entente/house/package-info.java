/// The rules of the house as tests: form, limits, architecture, texts and documents.
@NullMarked
package org.entente.house;

import org.jspecify.annotations.NullMarked;
