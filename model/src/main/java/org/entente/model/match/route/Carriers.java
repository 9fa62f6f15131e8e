package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/// The bearers and translations by number: what they carry, how long it takes, in which phases. A
/// carrier that is gone has no phases.
final class Carriers {
    final Names names;
    final String[] key;
    final Set<String>[] products;
    final boolean[] isUnsafe;
    final int[] quickest;
    final int[] slowest;
    final int[] widest;
    final int[] narrowest;
    final int[] most;
    final int[] fewest;
    final long[] phases;

    @SuppressWarnings("unchecked")
    Carriers(Fit fit, @Nullable Carriers before) {
        var ids = new HashSet<>(fit.bearers().keySet());
        ids.addAll(fit.translations().keySet());
        names = (before == null ? Names.NONE : before.names).with(ids);
        int size = names.size();
        key = new String[size];
        products = (Set<String>[]) new Set<?>[size];
        isUnsafe = new boolean[size];
        quickest = new int[size];
        slowest = new int[size];
        widest = new int[size];
        narrowest = new int[size];
        most = new int[size];
        fewest = new int[size];
        phases = new long[size];
        for (int i = 0; i < size; i++) {
            key[i] = "";
            products[i] = Set.of();
            fill(fit, i, names.name(i));
        }
    }

    private void fill(Fit fit, int number, String id) {
        var bearer = fit.bearers().get(id);
        if (bearer != null) {
            key[number] = bearer.key();
            phases[number] = bearer.phases();
            carry(number, bearer.carriage());
            return;
        }
        var translation = fit.translations().get(id);
        if (translation != null) {
            var passage = translation.passage();
            products[number] = passage.products();
            isUnsafe[number] = passage.fidelity() == Fidelity.LOSSY_SAFETY_RELEVANT;
            phases[number] = translation.phases();
            carry(number, translation.carriage());
        }
    }

    private void carry(int number, Carriage carriage) {
        var seconds = carriage.seconds();
        var bits = carriage.bits();
        var hourly = carriage.hourly();
        quickest[number] = seconds == null ? 0 : seconds;
        slowest[number] = seconds == null ? Integer.MAX_VALUE : seconds;
        widest[number] = bits == null ? Integer.MAX_VALUE : bits;
        narrowest[number] = bits == null ? 0 : bits;
        most[number] = hourly == null ? Integer.MAX_VALUE : hourly;
        fewest[number] = hourly == null ? 0 : hourly;
    }
}
