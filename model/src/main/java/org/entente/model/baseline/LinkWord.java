package org.entente.model.baseline;

import org.entente.model.plan.Dependency;
import org.entente.model.plan.Dependency.LagTime;

/// How a baseline spells a link: kind, lag and how the lag is counted, for example
/// `FINISH_TO_START PT48H`.
final class LinkWord {
    private LinkWord() {}

    static String of(Dependency link) {
        var word = link.type().name();
        if (!link.lag().isZero()) {
            word += " " + link.lag();
        }
        return link.lagTime() == LagTime.WORKING ? word + " W" : word;
    }
}
