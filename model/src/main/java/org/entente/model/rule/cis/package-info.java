/// Checks of readiness: can those who must work together do so, with what they have, know and are
/// allowed? Each check is a class of its own, named in the list of [CisRules]. It yields cases:
/// what is wrong, or what nobody has stated so that nobody can tell. What a case weighs, along
/// which line it is put right and by when stands in one table, [CisDefaults]; the texts stand in
/// the table of the family in the application.
///
/// A check looks at the plan through [Wiring], which is worked out once. Most checks ask whether
/// the parameters of a [Gauge] agree on each net and between those who exchange something.
@NullMarked
package org.entente.model.rule.cis;

import org.jspecify.annotations.NullMarked;
