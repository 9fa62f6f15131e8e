package org.entente.persistence.h2;

import static org.jooq.conf.RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED;

import org.h2.Driver;
import org.jooq.DSLContext;
import org.jooq.Log;
import org.jooq.Privilege;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/// The one place that connects to a database. A view has one connection at a time, because with
/// more the engine was seen to lose or halve transactions when killed.
final class Engine {
    static final String OWNER = "OWNER";
    static final String WORKER = "WORKER";

    static {
        // The engine reads this when it loads: SQL may call no class.
        System.setProperty("h2.allowedClasses", "org.entente.none");
        JooqLogger.globalThreshold(Log.Level.WARN);
        FolderPath.register();
    }

    private static final Privilege SELECT = DSL.privilege("SELECT");
    private static final Privilege INSERT = DSL.privilege("INSERT");
    private static final Privilege UPDATE = DSL.privilege("UPDATE");
    private static final Privilege DELETE = DSL.privilege("DELETE");

    private Engine() {}

    /// Connects to a database that exists.
    static Connection connect(Path folder, String database, String user, ViewKeys keys)
            throws SQLException {
        var settings = settings(user, keys);
        settings.put("IFEXISTS", "TRUE");
        return connect(folder, database, settings);
    }

    /// Makes a database and connects to it as its owner. Only an owner may say how long a commit
    /// may wait for the disk; the database remembers.
    static Connection create(Path folder, String database, ViewKeys keys) throws SQLException {
        var settings = settings(OWNER, keys);
        settings.put("WRITE_DELAY", "0");
        return connect(folder, database, settings);
    }

    private static Connection connect(Path folder, String database, Properties settings)
            throws SQLException {
        return new Driver().connect("jdbc:h2:" + FolderPath.name(folder, database), settings);
    }

    private static Properties settings(String user, ViewKeys keys) {
        var settings = new Properties();
        settings.put("user", user);
        settings.put("password", keys.passwords(user));
        settings.put("DB_CLOSE_ON_EXIT", "FALSE");
        if (keys.areForEncryption()) {
            settings.put("CIPHER", "AES");
        }
        return settings;
    }

    /// Makes the user who may do nothing but what is allowed one by one.
    static void addWorker(Connection owner, ViewKeys keys) throws SQLException {
        try (var statement = owner.prepareStatement("CREATE USER " + WORKER + " PASSWORD ?")) {
            statement.setString(1, new String(keys.password(WORKER)));
            statement.execute();
        }
    }

    static void allowWork(DSLContext owner, Table<?> table) {
        owner.grant(SELECT, INSERT, UPDATE, DELETE).on(table).to(DSL.user(WORKER)).execute();
    }

    static DSLContext sql(Connection connection) {
        var settings =
                new Settings()
                        .withRenderQuotedNames(EXPLICIT_DEFAULT_UNQUOTED)
                        .withRenderSchema(false)
                        .withExecuteLogging(false);
        return DSL.using(connection, SQLDialect.H2, settings);
    }
}
