package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What holds of all checks of readiness together.
final class CisRulesTest {
    /// How many checks each family has.
    private static final Map<String, Integer> FAMILIES =
            Map.ofEntries(
                    entry("CON", 5),
                    entry("RAD", 12),
                    entry("SEC", 8),
                    entry("SPC", 5),
                    entry("TDL", 14),
                    entry("IFF", 2),
                    entry("DAT", 8),
                    entry("NET", 14),
                    entry("ISR", 3),
                    entry("REL", 8),
                    entry("GWY", 4),
                    entry("PAC", 6),
                    entry("PLN", 5),
                    entry("TST", 7),
                    entry("SIM", 5),
                    entry("HUM", 5),
                    entry("LOG", 4),
                    entry("MED", 3),
                    entry("LEG", 2),
                    entry("DQ", 5));

    private static final int ALL = FAMILIES.values().stream().mapToInt(each -> each).sum();

    @Test
    void everyCheckKeepsTheContractWithACodeOfItsOwn() throws ReflectiveOperationException {
        var codes = new ArrayList<String>();
        for (var contract : contracts()) {
            codes.add(contract.code().code());
        }

        assertThat(CisRules.all()).hasSize(ALL);
        assertThat(codes).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected());
    }

    @Test
    void everyCheckSaysWhoPutsItRightAndByWhen() throws ReflectiveOperationException {
        for (var contract : contracts()) {
            var row = CisDefaults.of(contract.code());

            assertThat(row.line()).isNotNull();
            assertThat(row.lead()).isPositive();
        }
    }

    private static List<String> expected() {
        return FAMILIES.entrySet().stream()
                .flatMap(
                        each ->
                                Stream.iterate(1, i -> i <= each.getValue(), i -> i + 1)
                                        .map(i -> "%s-%02d".formatted(each.getKey(), i)))
                .toList();
    }

    /// The test beside each check, which bears its name.
    private static List<RuleContract> contracts() throws ReflectiveOperationException {
        var contracts = new ArrayList<RuleContract>();
        for (var rule : CisRules.all()) {
            var type = Class.forName(rule.getClass().getName() + "Test");
            Constructor<?> constructor =
                    Arrays.stream(type.getDeclaredConstructors()).findFirst().orElseThrow();
            constructor.setAccessible(true);
            var contract = (RuleContract) constructor.newInstance();
            assertThat(contract.rule()).hasSameClassAs(rule);
            contracts.add(contract);
        }
        return contracts;
    }
}
