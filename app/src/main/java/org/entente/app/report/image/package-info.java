/// Printed documents as pictures: SVG and PNG.
@NullMarked
package org.entente.app.report.image;

import org.jspecify.annotations.NullMarked;
