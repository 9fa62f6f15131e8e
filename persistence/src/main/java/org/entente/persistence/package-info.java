/// What makes a plan durable and portable: the ports that the application sees.
@NullMarked
package org.entente.persistence;

import org.jspecify.annotations.NullMarked;
