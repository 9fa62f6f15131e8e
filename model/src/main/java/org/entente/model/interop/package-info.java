/// From the communication systems of a plan to the verdicts on its exchanges: who has what in which
/// stage of the exercise, and what therefore works.
///
/// A station is a holder of systems, a bearer a net in one security domain, a translation one
/// direction of a gateway between two ports. Without a net nothing is connected: two radios that
/// could speak to each other are not planned to. What is there for a part of a stage is not there
/// for the stage, because a verdict on a stage is a promise for all of it; `Interop.at` tells of a
/// single moment.
@NullMarked
package org.entente.model.interop;

import org.jspecify.annotations.NullMarked;
