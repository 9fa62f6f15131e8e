package org.entente.model.match;

/// A way to work on a net, such as SATURN secure, and how good an exchange in it is.
public record Mode(String name, Quality quality) {}
