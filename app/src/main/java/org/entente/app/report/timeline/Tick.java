package org.entente.app.report.timeline;

import java.time.Instant;

/// A moment on the axis. A major one opens a month or a year and says so.
record Tick(Instant at, String label, boolean isMajor) {}
