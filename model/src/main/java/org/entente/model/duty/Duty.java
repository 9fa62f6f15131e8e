package org.entente.model.duty;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Place;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

/// An activity that binds a unit for a time at a place, null where none is named.
public record Duty(Activity.Id task, Span span, @Nullable Place place) {}
