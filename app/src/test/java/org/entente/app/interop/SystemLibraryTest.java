package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Direction;
import org.entente.model.match.Fitted;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Participant;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class SystemLibraryTest {
    private final SystemLibrary library = SystemLibrary.shipped();

    @Test
    void receiversReceiveOnly() {
        assertThat(library.types())
                .filteredOn(type -> type.ports().getFirst().direction() == Direction.RX)
                .extracting(SystemType::code)
                .containsExactlyInAnyOrder("VLF-RX", "NAV-GPS", "NAV-CIV");
        assertThat(library.types())
                .filteredOn(type -> type.ports().getFirst().direction() == Direction.TX)
                .extracting(SystemType::code)
                .containsExactly("VLF-TX");
    }

    @Test
    void callsATypeAsTheLibraryDoesAndAnOtherOneByItsCode() {
        assertThat(SystemLibrary.title("SV-CORE", Locale.ENGLISH))
                .isEqualTo("Core services server set");
        assertThat(SystemLibrary.title("Barrel organ", Locale.FRENCH)).isEqualTo("Barrel organ");
        assertThat(library.types())
                .allSatisfy(
                        type ->
                                assertThat(SystemLibrary.title(type.code(), Locale.FRENCH))
                                        .isEqualTo(type.names().in(Locale.FRENCH)));
    }

    @Test
    void hasMoreThanHundredAndTwentyTypesInEveryCategory() {
        var codes = library.categories().stream().map(SystemLibrary.Category::code).toList();

        assertThat(library.types()).hasSizeGreaterThan(200);
        assertThat(library.types())
                .extracting(SystemType::category)
                .containsOnly(codes.toArray(String[]::new))
                .containsAll(codes);
    }

    @Test
    void everyBindingIsOfStandardAndEveryValueCanBeReadByItsComparator() {
        var catalogue = Standards.shipped();
        var faults = new ArrayList<String>();

        for (var type : library.types()) {
            for (var port : type.ports()) {
                for (var binding : port.bindings()) {
                    var standard = catalogue.standard(binding.key());
                    assertThat(standard).as(binding.key()).isNotNull();
                    var fitted = Fitted.of(Objects.requireNonNull(standard), binding);
                    binding.statements().keySet().stream()
                            .filter(name -> standard.indexOf(name) < 0)
                            .forEach(name -> faults.add(binding.key() + " has no " + name));
                    for (int i = 0; i < standard.parameters().size(); i++) {
                        if (fitted.isUnreadable(i)) {
                            faults.add(type.code() + " " + standard.parameters().get(i).name());
                        }
                    }
                    if (!binding.edition().isBlank() && standard.editionIndex() < 0) {
                        faults.add(type.code() + " states an edition of " + binding.key());
                    }
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void portsOfTypeHaveNamesOfTheirOwn() {
        assertThat(library.types())
                .allSatisfy(
                        type ->
                                assertThat(type.ports())
                                        .extracting(CisSystem.Port::name)
                                        .doesNotHaveDuplicates()
                                        .isNotEmpty());
    }

    @Test
    void neverStatesFrequenciesKeysOrAddresses() {
        var forbidden = List.of("key", "freq", "WOD", "TEK", "number", "address", "JU", "URN");

        assertThat(library.types().stream().flatMap(type -> type.ports().stream()))
                .flatExtracting(CisSystem.Port::bindings)
                .flatExtracting(binding -> binding.statements().entrySet())
                .filteredOn(stated -> stated.getValue().standing() == Statement.Standing.VALUE)
                .extracting(Map.Entry::getKey)
                .noneMatch(name -> forbidden.stream().anyMatch(name::startsWith));
    }

    @Test
    void workstationUsesMailAndChatWithoutProvidingThem() {
        assertThat(List.of("C2-WS", "C2-WS3", "SV-CORE", "SV-CORE3"))
                .extracting(this::rolesOfMailAndChat)
                .containsExactly(
                        Set.of(BindingRole.CONSUMER),
                        Set.of(BindingRole.CONSUMER),
                        Set.of(BindingRole.PEER),
                        Set.of(BindingRole.PEER));
    }

    private Set<BindingRole> rolesOfMailAndChat(String code) {
        return Objects.requireNonNull(library.type(code)).ports().stream()
                .flatMap(port -> port.bindings().stream())
                .filter(binding -> Set.of("MSG-SMTP", "MSG-XMPP").contains(binding.key()))
                .map(Binding::role)
                .collect(Collectors.toSet());
    }

    @Test
    void namesAreInBothLanguages() {
        var type = Objects.requireNonNull(library.type("L22-SHIP"));

        assertThat(type.names().in(Locale.ENGLISH)).isEqualTo("Link 22 ship terminal (NILE)");
        assertThat(type.names().in(Locale.FRENCH)).isEqualTo("Terminal Liaison 22 de bord (NILE)");
        assertThat(library.types())
                .extracting(each -> each.names().french())
                .doesNotHaveDuplicates();
    }

    @Test
    void putsTypeIntoTheHandsOfHolderWithoutClaimingItsSoftware() {
        var holder = new Participant.Id(new UUID(0, 1));
        var type = Objects.requireNonNull(library.type("MB-117"));

        var system =
                type.put(
                        new SystemType.Placed(
                                new CisSystem.Id(new UUID(0, 2)), holder, "Command radio", 3),
                        "Library of systems");

        assertThat(system.make()).isEqualTo(new CisSystem.Make("MB-117", "", ""));
        assertThat(system.station().holder()).isEqualTo(holder);
        assertThat(system.station().quantity()).isEqualTo(3);
        assertThat(system.ports())
                .extracting(CisSystem.Port::name)
                .containsExactly("VHF", "UHF", "SAT");
        assertThat(system.ports())
                .flatExtracting(CisSystem.Port::bindings)
                .flatExtracting(binding -> binding.statements().values())
                .extracting(Statement::origin)
                .containsOnly(new Statement.Origin("", "Library of systems", null));
    }

    @Test
    void theEditionOfWhatIsPlacedHasASourceToo() {
        var catalogue = Standards.shipped();
        var editions = new ArrayList<Statement>();
        for (var type : library.types()) {
            var placed =
                    new SystemType.Placed(
                            new CisSystem.Id(new UUID(0, 2)),
                            new Participant.Id(new UUID(0, 1)),
                            type.code(),
                            1);
            for (var port : type.put(placed, "Library of systems").ports()) {
                for (var binding : port.bindings()) {
                    var standard = Objects.requireNonNull(catalogue.standard(binding.key()));
                    if (!binding.edition().isBlank()) {
                        editions.add(binding.statement(standard, standard.editionIndex()));
                    }
                }
            }
        }

        assertThat(editions)
                .isNotEmpty()
                .extracting(edition -> edition.origin().source())
                .containsOnly("Library of systems");
    }

    @Test
    void statementsAreWrittenWithParameterAndValue() {
        assertThat(Stating.read("a (b, c) = d, e; f = not applicable"))
                .containsEntry("a (b, c)", Statement.of("d, e"))
                .containsEntry("f", Statement.NOT_APPLICABLE);
        assertThatThrownBy(() -> Stating.read("a")).hasMessageContaining("parameter = value");
        assertThatThrownBy(() -> Stating.read("a = b; a = c")).hasMessageContaining("twice");
    }
}
