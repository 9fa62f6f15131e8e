package org.entente.persistence.store;

import org.entente.model.plan.Entity;
import org.entente.model.plan.Exercise;
import org.entente.persistence.codec.EntityCodec;
import org.entente.persistence.disk.Disk;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// A small file with the exercise, so that a plan can be listed without opening it. Worth nothing
/// else: it may be missing or old.
final class Card {
    private static final EntityCodec CODEC = new EntityCodec();

    private Card() {}

    static void write(Disk disk, PlanFolder folder, Exercise exercise) throws IOException {
        disk.writeWhole(folder.card(), CODEC.encode(exercise));
    }

    /// The exercise on the card, null when it is missing or damaged.
    static @Nullable Exercise read(Disk disk, PlanFolder folder) {
        try {
            Entity entity =
                    disk.exists(folder.card()) ? CODEC.decode(disk.read(folder.card())) : null;
            return entity instanceof Exercise exercise ? exercise : null;
        } catch (IOException e) {
            System.getLogger(Card.class.getName())
                    .log(System.Logger.Level.DEBUG, "The card cannot be read.", e);
            return null;
        }
    }
}
