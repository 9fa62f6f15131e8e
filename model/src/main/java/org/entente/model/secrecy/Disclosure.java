package org.entente.model.secrecy;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Named;
import org.entente.model.plan.SpectrumAssignment;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a thing would give away: keys in the name and the remark of anything and in every text of
/// the systems and arrangements, real frequencies in what is said of the spectrum.
public enum Disclosure {
    KEY,
    FREQUENCY;

    private static final Pattern FREQUENCY_TEXT =
            Pattern.compile(
                    "(?i)(?<![\\w.,])(?:\\d{1,6}(?:[.,]\\d{1,6})?\\s?[MG]Hz"
                            + "|\\d{4,6}(?:[.,]\\d{1,3})?\\s?kHz)\\b");

    /// Where the parts of a record may hold text; looked up once for each type.
    private static final ClassValue<List<Method>> READABLE =
            new ClassValue<>() {
                @Override
                protected List<Method> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .filter(part -> !isMute(part.getType()))
                            .map(RecordComponent::getAccessor)
                            .toList();
                }
            };

    private static final Pattern NETWORK =
            Pattern.compile("(?i)(?:\\p{XDigit}{0,4}:){2,7}\\p{XDigit}{0,4}(?:/\\d{1,3})?");

    /// What the new wording gives away that the old one did not.
    public static Optional<Disclosure> of(@Nullable Entity was, Entity is) {
        var texts = texts(is).filter(text -> told(is, text).isPresent()).toList();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        Set<String> known = was == null ? Set.of() : texts(was).collect(Collectors.toSet());
        return texts.stream()
                .filter(text -> !known.contains(text))
                .flatMap(text -> told(is, text).stream())
                .findFirst();
    }

    /// What the thing gives away.
    public static Optional<Disclosure> of(Entity entity) {
        return of(null, entity);
    }

    /// What this text of the thing gives away.
    public static Optional<Disclosure> told(Entity entity, String text) {
        if (KeyText.isIn(text) && !isNetwork(entity, text)) {
            return Optional.of(KEY);
        }
        return entity instanceof SpectrumAssignment && FREQUENCY_TEXT.matcher(text).find()
                ? Optional.of(FREQUENCY)
                : Optional.empty();
    }

    /// A long address of a network looks like a key.
    private static boolean isNetwork(Entity entity, String text) {
        return entity instanceof AddressAssignment address
                && address.type() == AddressAssignment.Type.IP_PREFIX
                && address.value().equals(text)
                && NETWORK.matcher(text).matches();
    }

    /// Every text of the thing that is looked at.
    public static Stream<String> texts(Entity entity) {
        return switch (entity) {
            case Attestation _, CisEntity _ -> said(entity);
            case Named named -> Stream.of(named.name(), named.remark());
            default -> Stream.of(entity.remark());
        };
    }

    private static Stream<String> said(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case String text -> Stream.of(text);
            case EntityId _ -> Stream.empty();
            case Collection<?> many -> many.stream().flatMap(Disclosure::said);
            case Map<?, ?> pairs ->
                    Stream.concat(pairs.keySet().stream(), pairs.values().stream())
                            .flatMap(Disclosure::said);
            case Record record ->
                    READABLE.get(record.getClass()).stream()
                            .flatMap(part -> said(value(part, record)));
            default -> Stream.empty();
        };
    }

    /// Numbers, choices and references have nothing to say.
    private static boolean isMute(Class<?> type) {
        return type.isPrimitive() || type.isEnum() || EntityId.class.isAssignableFrom(type);
    }

    private static @Nullable Object value(Method part, Record record) {
        try {
            return part.invoke(record);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(
                    "The field (%s) must be readable.".formatted(part), broken);
        }
    }
}
