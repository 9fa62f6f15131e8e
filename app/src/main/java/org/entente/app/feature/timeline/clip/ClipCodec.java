package org.entente.app.feature.timeline.clip;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.entente.model.bulk.Clipping;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Plan;
import org.entente.persistence.codec.EntityCodec;
import org.entente.persistence.codec.MalformedException;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;

/// A clipping as text, one thing a line, so that another window of the program can read it.
public final class ClipCodec {
    private static final EntityCodec CODEC = new EntityCodec();

    private ClipCodec() {}

    public static String encode(Clipping clipping) {
        return clipping.part()
                .entities()
                .map(entity -> new String(CODEC.encode(entity), UTF_8))
                .collect(Collectors.joining("\n"));
    }

    /// What was encoded; empty where the text is something else.
    public static Optional<Clipping> decode(String text) {
        var entities = new ArrayList<Entity>();
        for (var line : text.split("\n", -1)) {
            try {
                entities.add(CODEC.decode(line.getBytes(UTF_8)));
            } catch (MalformedException _) {
                return Optional.empty();
            }
        }
        var part = Plan.of(entities);
        return part.hasExercise() ? Optional.of(new Clipping(part)) : Optional.empty();
    }
}
