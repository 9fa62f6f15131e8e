package org.entente.persistence.disk;

import java.io.Closeable;

/// A lock that was taken; closing lets it go.
public interface DiskLock extends Closeable {}
