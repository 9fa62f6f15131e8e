package org.entente.model.match.route;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something that has to be so for a port or a bearer, such as that an agreement or a key is valid:
/// the things that are recorded for it, the phases all through which one of them surely and perhaps
/// is, and what each of which nobody knows enough would make of that.
public record Pact(Set<String> things, long surely, long perhaps, List<Doubt> doubts) {
    /// A thing of which nobody knows whether or when it is valid: the phases in which the pact is
    /// kept if that turns out well, and those in which it may still be kept if it does not.
    public record Doubt(String thing, long good, long bad) {}

    public Pact {
        things = Set.copyOf(things);
        perhaps |= surely;
        doubts = List.copyOf(doubts);
    }

    /// Of which nobody asks anything.
    public Pact(Set<String> things, long surely, long perhaps) {
        this(things, surely, perhaps, List.of());
    }

    /// In force from the first phase to the last.
    Pact signed() {
        return new Pact(things, -1L, -1L);
    }

    /// In these phases as the other is, which is what is left of it there.
    public Pact with(Pact other, long phases) {
        return new Pact(
                things,
                surely & ~phases | other.surely & phases,
                perhaps & ~phases | other.perhaps & phases,
                doubts.stream().map(doubt -> with(doubt, other, phases)).toList());
    }

    /// What is no longer part of it tells nothing.
    private static Doubt with(Doubt doubt, Pact other, long phases) {
        var left =
                other.doubts.stream()
                        .filter(each -> each.thing().equals(doubt.thing()))
                        .findFirst()
                        .orElse(new Doubt(doubt.thing(), other.surely, other.perhaps));
        return new Doubt(
                doubt.thing(),
                doubt.good() & ~phases | left.good() & phases,
                doubt.bad() & ~phases | left.bad() & phases);
    }

    /// Once it is known that the thing is valid whenever it is needed, or never.
    Pact answered(String thing, boolean isGood) {
        var others = doubts.stream().filter(doubt -> !doubt.thing().equals(thing)).toList();
        var settled = this;
        for (var doubt : doubts) {
            if (doubt.thing().equals(thing)) {
                settled =
                        isGood
                                ? new Pact(things, surely | doubt.good(), perhaps, others)
                                : new Pact(things, surely, doubt.bad(), others);
            }
        }
        return settled;
    }

    /// It is not in force in this phase, or nobody knows whether it is.
    public boolean isOpen(int phase) {
        return isOff(surely, phase);
    }

    /// It is not in force in this phase, however much turns out well.
    public boolean isBroken(int phase) {
        return isOff(perhaps, phase);
    }

    boolean isDoubted(String thing) {
        return doubts.stream().anyMatch(doubt -> doubt.thing().equals(thing));
    }

    /// The things of which to know more would tell something about this phase.
    Stream<String> asked(int phase) {
        return doubts.stream()
                .filter(_ -> isOpen(phase) && !isBroken(phase))
                .filter(doubt -> !isOff(doubt.good(), phase) || isOff(doubt.bad(), phase))
                .map(Doubt::thing);
    }

    /// The things on which it hangs in this phase that nobody knows, or else all of them.
    Set<String> blamed(int phase) {
        var asked = asked(phase).collect(Collectors.toUnmodifiableSet());
        return asked.isEmpty() ? things : asked;
    }

    private static boolean isOff(long phases, int phase) {
        return (phases >> phase & 1) == 0;
    }
}
