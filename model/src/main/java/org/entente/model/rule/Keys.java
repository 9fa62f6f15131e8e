package org.entente.model.rule;

import static java.util.stream.Collectors.joining;

import org.entente.model.plan.EntityId;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Keys of findings: the rule's code and the things concerned, in no order, never their names.
public final class Keys {
    private static final int SPELT_OUT = 3;

    private Keys() {}

    public static String of(RuleCode rule, EntityId... concerned) {
        return of(rule, List.of(concerned));
    }

    public static String of(RuleCode rule, Collection<? extends EntityId> concerned) {
        var ids =
                concerned.stream().map(id -> id.value().toString()).sorted().collect(joining("+"));
        return rule.code() + ":" + (concerned.size() <= SPELT_OUT ? ids : digest(ids));
    }

    public static String of(RuleCode rule, String word) {
        return rule.code() + ":" + word;
    }

    private static String digest(String ids) {
        return UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.US_ASCII)).toString();
    }
}
