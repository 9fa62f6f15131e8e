package org.entente.model.symbol;

import java.util.Optional;
import java.util.stream.Stream;

/// A value that digits of a symbol code stand for.
interface Coded {
    /// The digits, one or two.
    String code();

    static <C extends Coded> Optional<C> find(C[] values, String code) {
        return Stream.of(values).filter(value -> value.code().equals(code)).findFirst();
    }
}
