package org.entente.model.interop.fix;

import org.entente.model.match.route.MendKind;
import org.entente.model.plan.Assumption.Matter;
import org.entente.model.plan.Assumptions;
import org.entente.model.plan.Plan;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What each kind of mend costs and how long before it works.
public record Tariff(PMap<MendKind, Price> prices) {
    /// Defaults from memory that a plan may replace.
    public static final Tariff USUAL = usual();

    /// A cost from 1 on, in no unit but beside the others, and the days that it takes.
    public record Price(int cost, int leadDays) {
        public Price {
            if (cost < 1 || leadDays < 0) {
                throw new IllegalArgumentException("Cost %d, days %d".formatted(cost, leadDays));
            }
        }
    }

    private static Tariff usual() {
        var all = new Tariff(HashTreePMap.empty());
        for (var kind : MendKind.values()) {
            all = all.with(kind, usual(kind));
        }
        return all;
    }

    private static Price usual(MendKind kind) {
        return switch (kind) {
            case LOAD_KEY -> new Price(2, 14);
            case ISSUE_NETCONFIG -> new Price(1, 7);
            case CHANGE_EDITION -> new Price(6, 90);
            case LOAN_RADIO -> new Price(5, 45);
            case FIELD_EQUIPMENT -> new Price(9, 365);
            case DEPLOY_GATEWAY -> new Price(7, 60);
            case LNO_EXCHANGE, CHANGE_PACE -> new Price(3, 0);
            case SPECTRUM_REQUEST -> new Price(3, 60);
            case ACCREDIT -> new Price(5, 90);
            case SIGN_AGREEMENT -> new Price(4, 120);
            case TRAIN -> new Price(3, 30);
            case TEST_BILATERAL -> new Price(2, 14);
            case RENUMBER -> new Price(1, 3);
            case RELEASE_DECISION -> new Price(4, 45);
            case ACCEPT_RISK -> new Price(8, 0);
        };
    }

    /// That of a plan, which may take other prices as given.
    public static Tariff of(Plan plan) {
        var assumptions = Assumptions.of(plan);
        var all = USUAL;
        for (var kind : MendKind.values()) {
            var usual = usual(kind);
            all =
                    all.with(
                            kind,
                            new Price(
                                    assumptions.value(Matter.FIX_COST, kind.name(), usual.cost()),
                                    assumptions.value(
                                            Matter.FIX_DAYS, kind.name(), usual.leadDays())));
        }
        return all;
    }

    public Tariff with(MendKind kind, Price price) {
        return new Tariff(prices.plus(kind, price));
    }

    public Price price(MendKind kind) {
        return prices.getOrDefault(kind, usual(kind));
    }
}
