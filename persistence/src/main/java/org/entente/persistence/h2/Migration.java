package org.entente.persistence.h2;

import org.flywaydb.core.Flyway;
import org.jooq.tools.jdbc.DefaultConnection;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLFeatureNotSupportedException;

import javax.sql.DataSource;

/// Gives a new database its tables, over the one connection that it has.
final class Migration {
    private static final String SCRIPTS = "classpath:org/entente/persistence/schema";

    private Migration() {}

    /// Runs every script; returns the version of the last.
    static int run(Connection connection) {
        var flyway =
                Flyway.configure(Migration.class.getClassLoader())
                        .dataSource(new OneConnection(connection))
                        .locations(SCRIPTS)
                        .loggers(MigrationLog.class.getName())
                        .load();
        var version = flyway.migrate().targetSchemaVersion;
        return Integer.parseInt(version);
    }

    /// Lends the same connection to everybody and keeps it open.
    private record OneConnection(Connection connection) implements DataSource {
        @Override
        public Connection getConnection() {
            return new DefaultConnection(connection) {
                @Override
                public void close() {}
            };
        }

        @Override
        public Connection getConnection(String user, String password) {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public void setLogWriter(PrintWriter writer) throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public java.util.logging.Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
