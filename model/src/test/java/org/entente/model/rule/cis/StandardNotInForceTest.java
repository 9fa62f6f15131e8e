package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.CatalogueReader;
import org.entente.model.match.Standard;
import org.entente.model.plan.OwnStandard;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;

final class StandardNotInForceTest implements RuleContract {
    private static World with(String number, String key) {
        var parameters = CatalogueReader.parameters("p~EQ!B@C");
        var standard = new Standard("K", number, "", "", "", parameters, "");
        return World.EMPTY
                .knowing(standard)
                .with(World.system("A", World.NORWAY, World.binding(key, Map.of())));
    }

    private static OwnStandard imported(String id, String name, String state) {
        return new OwnStandard(
                new OwnStandard.Id(Things.id(id)),
                "NISP-" + id,
                name,
                id.toUpperCase(Locale.ROOT),
                "",
                List.of(),
                new OwnStandard.Origin(id, state, List.of()),
                Notes.PLAIN);
    }

    @Test
    void theDatabaseOfStandardsTellsWhatIsDeletedAndWhatCameInItsPlace() {
        var world =
                with("STANAG 5500 Ed 8", "NISP-old")
                        .with(
                                imported(
                                        "new",
                                        "Newer one, supersedes OLD",
                                        "accepted, promulgated"));

        assertThat(world.with(imported("old", "Older one", "deleted")).check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
                            assertThat(finding.arguments().getFirst())
                                    .isEqualTo(new Argument.Word("OLD: deleted → NEW"));
                        });
        assertThat(world.with(imported("old", "Older one", "accepted, ratification")).check(rule()))
                .hasSize(1);
    }

    @Override
    public CisRule rule() {
        return new StandardNotInForce();
    }

    @Override
    public RuleCode code() {
        return RuleCode.STANDARD_NOT_IN_FORCE;
    }

    @Override
    public World broken() {
        return with("STANAG 5651 (Study)", "K");
    }

    @Override
    public World sound() {
        return with("STANAG 5500 Ed 8", "K");
    }

    @Override
    public World unknown() {
        return with("STANAG 5500 Ed 8", "NOBODY-KNOWS");
    }
}
