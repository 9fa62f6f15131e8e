package org.entente.model.match;

/// A stated value, read for the comparator that judges it.
sealed interface Term permits Words, Ranges, Amounts, Windows {}
