package org.entente.app.share;

import org.entente.model.interop.Groups;
import org.entente.resources.Nation;
import org.entente.resources.NationGroup;
import org.entente.resources.Nations;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/// The groups of nations that ship with the product; a community of a plan stands for that of its
/// code.
public record ShippedGroups(Nations nations) implements Groups {
    @Override
    public Set<String> of(String nation, LocalDate day) {
        return nations.groupsOf(nation, day).stream()
                .map(NationGroup::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> members(String code, LocalDate day) {
        return nations.members(code, day).stream()
                .map(Nation::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isKnown(String code) {
        return nations.groups().stream().anyMatch(group -> group.code().equals(code));
    }
}
