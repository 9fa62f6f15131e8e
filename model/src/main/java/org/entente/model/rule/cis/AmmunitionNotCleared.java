package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// Ammunition of one is not qualified in the weapons of the other; that both keep the standard does
/// not guarantee it.
final class AmmunitionNotCleared implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all(
                            "LOG-AMMO-155",
                            "calibre",
                            "chamber volume/barrel",
                            "projectile+charge+fuze qualified",
                            "firing tables/FCS data")
                    .and(Gauge.all("LOG-AMMO-SA", "calibre", "NATO-qualified lot"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.between(wiring, RuleCode.AMMUNITION_NOT_CLEARED, GAUGE);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
