package org.entente.model.assign;

import org.entente.model.duty.Duty;
import org.entente.model.duty.DutyTerms;
import org.entente.model.plan.Place;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The places of a search by number, and the ways between them in kilometres; negative where nobody
/// knows. Place 0 is that of a duty which names none.
final class Ways {
    private final Map<Place.Id, Integer> numbers = new HashMap<>();
    private final List<@Nullable Place> places = new ArrayList<>();
    private double[][] kilometres = {};

    Ways(Iterable<Duty> duties) {
        places.add(null);
        for (var duty : duties) {
            var place = duty.place();
            if (place != null && numbers.putIfAbsent(place.id(), places.size()) == null) {
                places.add(place);
            }
        }
        measure();
    }

    private void measure() {
        int size = places.size();
        kilometres = new double[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                kilometres[from][to] = DutyTerms.kilometres(places.get(from), places.get(to));
            }
        }
    }

    int number(Duty duty) {
        var place = duty.place();
        return place == null ? 0 : numbers.getOrDefault(place.id(), 0);
    }

    /// How long a way between two of the places is that are apart, on average; 0 where none is
    /// known.
    double usual() {
        return Arrays.stream(kilometres)
                .flatMapToDouble(Arrays::stream)
                .filter(way -> way > 0)
                .average()
                .orElse(0);
    }

    double kilometres(int from, int to) {
        return kilometres[from][to];
    }
}
